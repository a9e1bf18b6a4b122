package dev.pairwise.wording;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.ModelOrder;
import dev.pairwise.comparison.Workload;
import java.time.LocalDate;
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

    /** What is on the list, and what was asked for. */
    public static String found(int found, int all, List<String> conditions, Optional<ModelOrder> order) {
        if (conditions.isEmpty()) {
            return "%s, %s.".formatted(English.count(all, "model", "models"), ModelOrderWording.of(order));
        }
        String asked = English.and(conditions);
        return found == 0
                ? "None of %s is found: %s.".formatted(English.count(all, "model", "models"), asked)
                : "%s of %s: %s; %s."
                        .formatted(
                                Numbers.exact(found),
                                English.count(all, "model", "models"),
                                asked,
                                ModelOrderWording.of(order));
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

    /** Above the table. */
    public static String caption(boolean priced, boolean dated) {
        if (!priced) {
            return "Chosen facts of each model.";
        }
        String whose = "Prices are US dollars per million tokens on the cheapest route for %s a month"
                .formatted(WorkloadWording.of(Workload.DEFAULT));
        return dated ? whose + ", last checked on the day beside them." : whose + ".";
    }

    /** Above the names of the sources; {@code changed} is the day of the newest change among the figures of the page. */
    public static String sources(Optional<LocalDate> changed) {
        String sources =
                "The figures on this page come from the sources named here. The page of each model says which figure comes from which, and the day it was checked.";
        return changed.map(day -> "%s The newest of them changed on %s.".formatted(sources, day))
                .orElse(sources);
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

    /** The choice of no maker; it says so where not all of them can be chosen. */
    public static String anyMaker(int listed, int all) {
        return listed == all ? "Any maker" : "Any of %s makers (the largest are listed)".formatted(Numbers.exact(all));
    }
}
