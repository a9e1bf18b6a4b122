package dev.pairwise.wording;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.ModelOrder;
import dev.pairwise.comparison.Workload;
import java.util.List;
import java.util.Optional;

/** Words for the list of models. */
public final class ModelListWording {

    private ModelListWording() {}

    public static String title(int page) {
        return page == 1
                ? "Language models: prices, context, providers | Pairwise"
                : "Language models: prices, context, providers, page %s | Pairwise".formatted(Numbers.exact(page));
    }

    public static String description(int models, int page, int pages) {
        String whole = "All %s with release date, context window, prices, and providers"
                .formatted(English.count(models, "model", "models"));
        return pages == 1
                ? whole + "."
                : "%s. Page %s of %s.".formatted(whole, Numbers.exact(page), Numbers.exact(pages));
    }

    /** What is on the list, and what was asked for. {@code order} is missing where the best match of a search comes first. */
    public static String found(int found, int all, List<String> conditions, Optional<ModelOrder> order) {
        if (conditions.isEmpty()) {
            return "%s, %s.".formatted(English.count(all, "model", "models"), order(order));
        }
        String asked = English.and(conditions);
        return found == 0
                ? "None of %s is found: %s.".formatted(English.count(all, "model", "models"), asked)
                : "%s of %s: %s; %s."
                        .formatted(Numbers.exact(found), English.count(all, "model", "models"), asked, order(order));
    }

    /** Which of the pages this is, where there are several. */
    public static String position(int first, int last, int found) {
        return "Here are %s to %s of %s.".formatted(Numbers.exact(first), Numbers.exact(last), Numbers.exact(found));
    }

    public static String aliases(int aliases) {
        return "%s, which %s to another model today, %s after the last one."
                .formatted(
                        English.count(aliases, "rolling alias", "rolling aliases"),
                        English.choose(aliases, "points", "point"),
                        English.choose(aliases, "comes", "come"));
    }

    public static String refused() {
        return "Some of this was not understood; the list is shown without it.";
    }

    private static String order(Optional<ModelOrder> order) {
        return order.map(ModelListWording::order).orElse("best match first");
    }

    private static String order(ModelOrder order) {
        boolean ascending = order.direction() == ModelOrder.Direction.ASCENDING;
        return switch (order.key()) {
            case NAME -> ascending ? "in order of name" : "in order of name, from Z to A";
            case RELEASED -> ascending ? "oldest first" : "newest first";
            case CONTEXT -> ascending ? "smallest context first" : "largest context first";
            case MAX_OUTPUT -> ascending ? "smallest output limit first" : "largest output limit first";
            case INPUT -> ascending ? "cheapest input first" : "dearest input first";
            case OUTPUT -> ascending ? "cheapest output first" : "dearest output first";
            case MONTHLY_COST -> ascending ? "lowest monthly cost first" : "highest monthly cost first";
            case PROVIDERS -> ascending ? "fewest providers first" : "most providers first";
        };
    }

    /** What the list can be ordered by, as a choice. */
    public static String of(ModelOrder.Key key) {
        return switch (key) {
            case NAME -> "Name";
            case RELEASED -> "Release date";
            case CONTEXT -> "Context";
            case MAX_OUTPUT -> "Max output";
            case INPUT -> "Input price";
            case OUTPUT -> "Output price";
            case MONTHLY_COST -> "Monthly cost";
            case PROVIDERS -> "Providers";
        };
    }

    public static String of(ModelOrder.Direction direction) {
        return switch (direction) {
            case ASCENDING -> "Ascending";
            case DESCENDING -> "Descending";
        };
    }

    /** Above the table. */
    public static String caption(boolean priced, boolean dated) {
        if (!priced) {
            return "Chosen facts of each model.";
        }
        String whose = "Prices are US dollars per million tokens on the cheapest route for %s a month"
                .formatted(WorkloadWording.of(Workload.DEFAULT));
        return dated ? whose + ", last checked on the day beside them." : whose + ".";
    }

    /** Below the table. */
    public static String sources(List<String> sources) {
        return sources.isEmpty()
                ? "The page of each model names the source of every figure and the day it was checked."
                : "The figures here come from %s. The page of each model names the source of every figure and the day it was checked."
                        .formatted(English.and(sources));
    }

    /** In a table: {@code coding agent}. */
    public static String kind(Kind kind) {
        return kind.code().replace('-', ' ');
    }

    public static String weights(Openness openness) {
        return switch (openness) {
            case OPEN_WEIGHTS -> "open";
            case PROPRIETARY -> "closed";
        };
    }

    public static String noPrice(CheapestRoute.Cause cause) {
        return switch (cause) {
            case NO_PRICE -> "no price";
            case REQUEST_TOO_LARGE -> "no route takes such a request";
        };
    }

    public static String providers(int providers) {
        return providers == 0 ? "none" : Numbers.exact(providers);
    }

    public static String noCapability() {
        return "nothing sourced yet";
    }

    /** Of an output limit that says nothing. */
    public static String repeatsTheContext() {
        return "not stated apart from the context";
    }

    /** The number to its last token, where its label rounds it. */
    public static Optional<String> exactly(TokenCount count) {
        return count.value() % 1_000 == 0 && count.value() < 1_000_000
                ? Optional.empty()
                : Optional.of(Numbers.exact(count.value()));
    }
}
