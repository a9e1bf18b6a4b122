package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.comparison.ListedRoutes.Entry;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Picks the routes of one model that a pair page shows. The cheapest, the maker's own and one at each provider that both models have come
 * before all others; where those alone are too many, the cheaper ones of them stay.
 */
record RouteListing(Model model, CheapestRoute cheapest, Workload workload, Set<Provider> shared) {

    ListedRoutes listed() {
        List<Entry> all = model.routes().stream()
                .map(this::entry)
                .sorted(Entry.CHEAPEST_FIRST)
                .toList();
        List<Entry> shown = mostWanted(all).stream()
                .limit(ListedRoutes.MOST)
                .sorted(Entry.CHEAPEST_FIRST)
                .toList();
        return counted(shown, all.size());
    }

    ListedRoutes all() {
        List<Entry> all = model.routes().stream()
                .map(this::entry)
                .sorted(Entry.CHEAPEST_FIRST)
                .toList();
        return counted(all, all.size());
    }

    private ListedRoutes counted(List<Entry> shown, int all) {
        int offered = model.offeredRoutes().size();
        return new ListedRoutes(shown, offered, model.providers().size(), all - offered, all - shown.size());
    }

    private Entry entry(Route route) {
        return new Entry(
                route,
                route.provider().isOwnOf(model.maker()),
                isChosen(route),
                shared.contains(route.provider()),
                reason(route),
                route.isPriced() ? Optional.of(MonthlyCost.of(route, workload)) : Optional.empty());
    }

    private boolean isChosen(Route route) {
        return cheapest instanceof CheapestRoute.Found found
                && found.route().id().equals(route.id());
    }

    private Optional<PassedOver.Reason> reason(Route route) {
        return cheapest.passedOver().stream()
                .filter(passed -> passed.route().id().equals(route.id()))
                .map(PassedOver::reason)
                .findFirst();
    }

    private static Set<Entry> mostWanted(List<Entry> all) {
        Set<Entry> wanted = new LinkedHashSet<>();
        all.stream().filter(Entry::cheapest).forEach(wanted::add);
        all.stream().filter(Entry::firstParty).findFirst().ifPresent(wanted::add);
        wanted.addAll(
                firstOfEachProvider(all.stream().filter(Entry::atSharedProvider).toList()));
        wanted.addAll(all);
        return wanted;
    }

    private static List<Entry> firstOfEachProvider(List<Entry> entries) {
        Set<Slug> seen = new HashSet<>();
        return entries.stream()
                .filter(entry -> seen.add(entry.route().provider().slug()))
                .toList();
    }
}
