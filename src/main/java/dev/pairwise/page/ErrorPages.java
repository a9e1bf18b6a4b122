package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.wording.PlaceWording;
import java.util.List;
import java.util.Optional;

/** What a visitor reads when there is no page to show. Never repeats an exception's text; tells nobody to index it. */
public final class ErrorPages {

    private ErrorPages() {}

    /** Nothing is known under a name; the models with the nearest names are offered. */
    public static ErrorPage unknownModel(String name, List<Model> nearest) {
        return page(
                "No such model",
                "No model is recorded under the name “%s”.".formatted(name),
                nearest.stream().map(ErrorPages::link).toList());
    }

    /** Nothing is known under a name; the nearest of its kind are offered, and the list of all. */
    public static ErrorPage unknownPlace(String kind, String name, List<Link> nearest) {
        return page("No such " + kind, PlaceWording.unknown(kind, name), nearest);
    }

    /** The model was here and has been taken out for good. */
    public static ErrorPage withdrawn(String name) {
        return page("Withdrawn", "“%s” has been taken out of the catalogue.".formatted(name), List.of(allModels()));
    }

    /** A list has fewer pages than were asked for. */
    public static ErrorPage noSuchPage(Link list) {
        return page("No such page", "The list ends before this page.", List.of(list));
    }

    /** A model that is the only one of its kind, or of a kind that says nothing. */
    public static ErrorPage nothingToCompare(Model model) {
        return page(
                "Nothing to compare",
                "No other model is recorded that %s could be held against.".formatted(model.name()),
                List.of(link(model)));
    }

    /** Whatever the server answers a request that never reached a page. */
    public static ErrorPage forStatus(int status, String requestId) {
        return status >= 500 && status != 503 ? failed(requestId) : forStatus(status);
    }

    /** What a visitor did not understand, or asked for at the wrong time. */
    public static ErrorPage forStatus(int status) {
        return switch (status) {
            case 404 -> page("Not found", "There is no page at this address.", waysOut());
            case 405 -> page("Not possible here", "This address can only be read.", waysOut());
            case 429 ->
                page(
                        "Too much at once",
                        "From where you are, more is asked than one visitor may ask. Try again in a minute.",
                        List.of());
            case 503 ->
                page(
                        "Too busy",
                        "More is asked of this site at the moment than it can answer. Try again in a few seconds.",
                        List.of());
            default -> page("Not understood", "The request could not be understood.", waysOut());
        };
    }

    /** A fault of ours, which the log knows under this name. */
    private static ErrorPage failed(String requestId) {
        return page(
                "Something went wrong",
                "The page could not be made. Try again later. If you report it, name request %s.".formatted(requestId),
                List.of());
    }

    private static ErrorPage page(String heading, String text, List<Link> suggestions) {
        Meta meta = new Meta(
                heading + " | Pairwise",
                text,
                "",
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new ErrorPage(meta, heading, text, suggestions);
    }

    private static List<Link> waysOut() {
        return List.of(new Link("Compare two models", Links.picker()), allModels());
    }

    private static Link allModels() {
        return new Link("All models", Links.models());
    }

    private static Link link(Model model) {
        return new Link(model.name(), Links.model(model.slug()));
    }
}
