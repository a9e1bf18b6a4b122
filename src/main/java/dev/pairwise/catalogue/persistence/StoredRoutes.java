package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.TierRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the tables of routes and puts together what each source lists. */
@Component
class StoredRoutes {

    private final Routes routes;
    private final RouteListings listings;
    private final RouteTiers tiers;
    private final RouteCapabilities capabilities;

    StoredRoutes(Routes routes, RouteListings listings, RouteTiers tiers, RouteCapabilities capabilities) {
        this.routes = routes;
        this.listings = listings;
        this.tiers = tiers;
        this.capabilities = capabilities;
    }

    /** A listing with the row that holds it. */
    record Stored(RouteListingRow row, Listing listing) {}

    /** Whose listing of which route. */
    record ListingKey(long route, String source) {}

    Map<RouteKey, RouteRow> routes() {
        Map<RouteKey, RouteRow> byKey = new HashMap<>();
        routes.findAll().forEach(row -> byKey.put(row.key(), row));
        return byKey;
    }

    Map<ListingKey, Stored> listings() {
        Map<Long, List<TierRecord>> tiersOf = tiers.findAll().stream()
                .collect(Collectors.groupingBy(
                        RouteTierRow::listing, Collectors.mapping(RouteTierRow::toRecord, Collectors.toList())));
        Map<Long, Map<String, String>> capabilitiesOf = capabilities.findAll().stream()
                .collect(Collectors.groupingBy(
                        RouteCapabilityRow::listing,
                        Collectors.toMap(RouteCapabilityRow::code, RouteCapabilityRow::support)));
        Map<ListingKey, Stored> stored = new LinkedHashMap<>();
        for (RouteListingRow row : listings.findAll()) {
            Listing listing = row.listing(
                    tiersOf.getOrDefault(row.id(), List.of()), capabilitiesOf.getOrDefault(row.id(), Map.of()));
            stored.put(new ListingKey(row.route(), row.stamp().source()), new Stored(row, listing));
        }
        return stored;
    }

    /** Saves the routes of these keys that are not stored yet, and answers all of them. */
    Map<RouteKey, RouteRow> including(Set<RouteKey> keys) {
        Map<RouteKey, RouteRow> all = routes();
        List<RouteRow> fresh = keys.stream()
                .filter(key -> !all.containsKey(key))
                .map(RouteRow::new)
                .toList();
        routes.saveAll(fresh).forEach(row -> all.put(row.key(), row));
        return all;
    }

    /** Saves listings; those whose tiers or capabilities are others now, or that are new, with these. */
    void save(List<Stored> fresh, Set<Long> withOtherParts) {
        if (!withOtherParts.isEmpty()) {
            tiers.deleteByListingIn(withOtherParts);
            capabilities.deleteByListingIn(withOtherParts);
        }
        List<Stored> withParts = fresh.stream()
                .filter(stored -> stored.row().isUnsaved()
                        || withOtherParts.contains(stored.row().id()))
                .toList();
        listings.saveAll(fresh.stream().map(Stored::row).toList());
        saveParts(withParts);
    }

    /** One table after the other, so that rows of one kind go in batches. */
    private void saveParts(List<Stored> stored) {
        List<RouteTierRow> freshTiers = new ArrayList<>();
        List<RouteCapabilityRow> freshCapabilities = new ArrayList<>();
        for (Stored each : stored) {
            long id = each.row().id();
            each.listing().tiers().forEach(tier -> freshTiers.add(new RouteTierRow(id, tier)));
            each.listing()
                    .capabilities()
                    .forEach((code, support) -> freshCapabilities.add(new RouteCapabilityRow(id, code, support)));
        }
        tiers.saveAll(freshTiers);
        capabilities.saveAll(freshCapabilities);
    }
}
