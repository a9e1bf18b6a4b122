package dev.pairwise.wording;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Route;
import dev.pairwise.comparison.CheapestRoute;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words for the search over the whole site. */
public final class SearchWording {

    private SearchWording() {}

    public static String title(String query) {
        return query.isEmpty() ? "Search | Pairwise" : "Search: %s | Pairwise".formatted(query);
    }

    public static String description() {
        return "Find a language model, its maker, a provider, or a benchmark by any name it goes by.";
    }

    public static String nothingTyped() {
        return "Type the name of a model, a maker, a provider, or a benchmark, or two models as in “gpt-4o vs claude sonnet 4.5”. Dots, dashes, spaces, the order of words, and small slips make no difference.";
    }

    /** {@code isAll} unless there are more than the page shows. */
    public static String found(int results, boolean isAll, String query) {
        return isAll
                ? "%s “%s”.".formatted(English.count(results, "match for", "matches for"), query)
                : "The best %s for “%s”. Type more to see fewer."
                        .formatted(English.count(results, "match", "matches"), query);
    }

    public static String nothing(String query, boolean hasNearest) {
        return hasNearest
                ? "Nothing is called “%s”. These names are nearest:".formatted(query)
                : "Nothing is called “%s”, and no name is like it. Try a part of the name, or its maker."
                        .formatted(query);
    }

    public static String tooLong(int most) {
        return "No name is that long. Type at most %s.".formatted(English.count(most, "character", "characters"));
    }

    public static String compareWith(String name) {
        return "Compare %s with".formatted(name);
    }

    /** What tells a model from others, in the order of a line. */
    public static List<String> facts(Model model, CheapestRoute cheapest) {
        return List.of(
                model.maker().name(),
                model.specs().released().known().map("released %s"::formatted).orElse("release date not sourced yet"),
                model.specs()
                        .context()
                        .known()
                        .map(context -> "context %s".formatted(Numbers.tokens(context)))
                        .orElse("context not sourced yet"),
                price(cheapest));
    }

    public static List<String> facts(Provider provider) {
        return List.of(
                switch (provider.tier()) {
                    case FIRST_PARTY -> "serves the models of its own maker";
                    case HOST -> "serves models of many makers";
                    case GATEWAY -> "passes requests on to other providers";
                    case PLAN, OTHER -> "sells plans";
                });
    }

    public static List<String> facts(Benchmark benchmark) {
        return Stream.of(benchmark.category(), benchmark.publisher())
                .flatMap(Optional::stream)
                .toList();
    }

    private static String price(CheapestRoute cheapest) {
        return switch (cheapest) {
            case CheapestRoute.Found found -> price(found.route());
            case CheapestRoute.None _ -> "no price";
        };
    }

    private static String price(Route route) {
        return "%s in and %s out per million tokens at %s"
                .formatted(
                        route.rates().of(Rate.INPUT).map(Money::exact).orElse("not stated"),
                        route.rates().of(Rate.OUTPUT).map(Money::exact).orElse("not stated"),
                        route.provider().name());
    }
}
