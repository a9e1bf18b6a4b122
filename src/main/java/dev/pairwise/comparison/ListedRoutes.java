package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Tolerance;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The routes of one model that a pair page shows, cheapest first. {@code routes} and {@code providers} count what is offered today, each
 * variant as a route and each provider once; {@code ended} counts what is not; {@code remaining} are the routes left for the model page.
 */
public record ListedRoutes(List<Entry> entries, int routes, int providers, int ended, int remaining) {

    /** As many as a reader goes through. */
    public static final int USUAL = 10;

    /** Where more providers have both: more rows than this a side push everything else off the page. */
    public static final int MOST = 12;

    public ListedRoutes {
        entries = List.copyOf(entries);
    }

    /** One route with its marks; {@code cost} where it has a complete price, even one that is passed over. */
    public record Entry(
            Route route,
            boolean firstParty,
            boolean cheapest,
            boolean atSharedProvider,
            Optional<PassedOver.Reason> passedOver,
            Optional<MonthlyCost> cost) {

        /** What may be chosen by its cost, then what is passed over by its cost, then what has none, then what has ended. */
        static final Comparator<Entry> CHEAPEST_FIRST = Comparator.comparingInt(Entry::rank)
                .thenComparing(entry -> entry.cost().map(MonthlyCost::total), Entry::compareCosts)
                .thenComparing(entry -> !entry.firstParty())
                .thenComparing(entry -> entry.route().provider().name())
                .thenComparing(entry -> entry.route().modelId());

        Entry atProviderOfBoth() {
            return new Entry(route, firstParty, cheapest, true, passedOver, cost);
        }

        private int rank() {
            if (cost.isPresent()) {
                return passedOver.isPresent() ? 1 : 0;
            }
            return route.isOffered() ? 2 : 3;
        }

        private static <T extends Comparable<? super T>> int compareCosts(Optional<T> one, Optional<T> other) {
            return one.isPresent() && other.isPresent() ? one.get().compareTo(other.get()) : 0;
        }
    }

    /** The context window of the model itself, where a route states another. */
    public Optional<TokenCount> contextThatSomeDifferFrom(Model model) {
        return model.specs()
                .context()
                .known()
                .filter(own -> entries.stream()
                        .flatMap(entry -> entry.route().context().stream())
                        .anyMatch(stated -> !Tolerance.allowsTokens(stated, own)));
    }

    static Sides<ListedRoutes> of(Sides<RouteListing> listings) {
        Set<Provider> shared = new HashSet<>(listings.left().providers());
        shared.retainAll(listings.right().providers());
        return listings.map(listing -> listing.shownWith(shared));
    }

    /** Every route of one model, for its own page. */
    public static ListedRoutes all(Model model, CheapestRoute cheapest, Workload workload) {
        return RouteListing.of(model, cheapest, workload).all();
    }

    /** All of them, ended ones included: what the model page lists. */
    public int total() {
        return routes + ended;
    }
}
