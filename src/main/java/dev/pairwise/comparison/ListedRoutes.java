package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Route;
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

    /** More rows than this a side push everything else off the page. */
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

    /** The routes of both sides; {@code cheapest} as chosen at the workload. */
    public static Sides<ListedRoutes> of(Pair pair, Sides<CheapestRoute> cheapest, Workload workload) {
        Set<Provider> shared = new HashSet<>(pair.left().providers());
        shared.retainAll(pair.right().providers());
        return new Sides<>(
                new RouteListing(pair.left(), cheapest.left(), workload, shared).listed(),
                new RouteListing(pair.right(), cheapest.right(), workload, shared).listed());
    }

    /** Every route of one model, for its own page. */
    public static ListedRoutes all(Model model, CheapestRoute cheapest, Workload workload) {
        return new RouteListing(model, cheapest, workload, Set.of()).all();
    }

    /** All of them, ended ones included: what the model page lists. */
    public int total() {
        return routes + ended;
    }
}
