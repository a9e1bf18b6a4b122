package dev.pairwise.comparison;

import dev.pairwise.catalogue.Route;
import java.util.List;
import java.util.Optional;

/**
 * The routes of one model that a pair page shows, cheapest first. {@code routes} and {@code providers} count what is offered today, each
 * variant as a route and each provider once; {@code ended} counts what is not; {@code remaining} are the routes left for the model page.
 */
public record ListedRoutes(List<Entry> entries, int routes, int providers, int ended, int remaining) {

    /** More rows than this a side push everything else off the page. */
    public static final int MOST = 12;

    public ListedRoutes {
        entries = List.copyOf(entries);
    }

    /** One route with its marks; {@code cost} where it has a complete price. */
    public record Entry(
            Route route,
            boolean firstParty,
            boolean cheapest,
            boolean atSharedProvider,
            Optional<PassedOver.Reason> passedOver,
            Optional<MonthlyCost> cost) {}

    /** All of them, ended ones included: what the model page lists. */
    public int total() {
        return routes + ended;
    }
}
