package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.RouteId;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.comparison.ListedRoutes.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All routes of one model at one workload, cheapest first, and the choice of those that a pair page shows. */
record RouteListing(List<Entry> entries, int offered, List<Provider> providers) {

    RouteListing {
        entries = List.copyOf(entries);
        providers = List.copyOf(providers);
    }

    static RouteListing of(Model model, CheapestRoute cheapest, Workload workload) {
        Map<RouteId, PassedOver.Reason> reasons = reasons(cheapest);
        return new RouteListing(
                model.routes().stream()
                        .map(route -> new Entry(
                                route,
                                route.provider().isOwnOf(model.maker()),
                                isChosen(route, cheapest),
                                false,
                                Optional.ofNullable(reasons.get(route.id())),
                                route.isPriced() ? Optional.of(MonthlyCost.of(route, workload)) : Optional.empty()))
                        .sorted(Entry.CHEAPEST_FIRST)
                        .toList(),
                model.offeredRoutes().size(),
                model.providers());
    }

    ListedRoutes all() {
        return counted(entries);
    }

    /**
     * Those that a pair page shows. The cheapest, the maker's own and one at each provider that both models have come before all others;
     * where those alone are too many, the cheaper ones of them stay.
     */
    ListedRoutes shownWith(Set<Provider> shared) {
        List<Entry> marked = entries.stream()
                .map(entry -> shared.contains(entry.route().provider()) ? entry.atProviderOfBoth() : entry)
                .toList();
        Map<RouteId, Entry> wanted = wanted(marked);
        int shown = Math.clamp(wanted.size(), ListedRoutes.USUAL, ListedRoutes.MOST);
        marked.forEach(entry -> want(entry, wanted));
        return counted(wanted.values().stream()
                .limit(shown)
                .sorted(Entry.CHEAPEST_FIRST)
                .toList());
    }

    private ListedRoutes counted(List<Entry> shown) {
        return new ListedRoutes(
                shown, offered, providers.size(), entries.size() - offered, entries.size() - shown.size());
    }

    private static boolean isChosen(Route route, CheapestRoute cheapest) {
        return cheapest instanceof CheapestRoute.Found found
                && found.route().id().equals(route.id());
    }

    private static Map<RouteId, PassedOver.Reason> reasons(CheapestRoute cheapest) {
        Map<RouteId, PassedOver.Reason> reasons = new HashMap<>();
        cheapest.passedOver()
                .forEach(passed -> reasons.putIfAbsent(passed.route().id(), passed.reason()));
        return reasons;
    }

    private static Map<RouteId, Entry> wanted(List<Entry> all) {
        Map<RouteId, Entry> wanted = new LinkedHashMap<>();
        all.stream().filter(Entry::cheapest).forEach(entry -> want(entry, wanted));
        all.stream().filter(Entry::firstParty).findFirst().ifPresent(entry -> want(entry, wanted));
        firstOfEachProvider(all.stream().filter(Entry::atSharedProvider).toList())
                .forEach(entry -> want(entry, wanted));
        return wanted;
    }

    private static void want(Entry entry, Map<RouteId, Entry> wanted) {
        wanted.putIfAbsent(entry.route().id(), entry);
    }

    private static List<Entry> firstOfEachProvider(List<Entry> entries) {
        Set<Slug> seen = new HashSet<>();
        return entries.stream()
                .filter(entry -> seen.add(entry.route().provider().slug()))
                .toList();
    }
}
