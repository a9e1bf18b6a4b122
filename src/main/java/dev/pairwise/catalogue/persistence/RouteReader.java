package dev.pairwise.catalogue.persistence;

import dev.pairwise.catalogue.persistence.StoredRoutes.ListingKey;
import dev.pairwise.catalogue.persistence.StoredRoutes.Stored;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.RouteRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads routes, once for each source that lists them, and their price history. */
@Component
class RouteReader {

    private static final Comparator<RouteRecord> ROUTES = Comparator.<RouteRecord, RouteKey>comparing(
                    RouteKey::of, RouteKey.ORDER)
            .thenComparing(route -> Objects.toString(route.source()));

    private static final Comparator<@Nullable String> ABSENT_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Comparator<PriceRecord> PRICES = Comparator.<PriceRecord, RouteKey>comparing(
                    RouteKey::of, RouteKey.ORDER)
            .thenComparing(PriceRecord::source, ABSENT_FIRST)
            .thenComparing(PriceRecord::mode, ABSENT_FIRST)
            .thenComparing(PriceRecord::hours, ABSENT_FIRST)
            .thenComparing(PriceRecord::from)
            .thenComparing(PriceRecord::to, Comparator.nullsLast(Comparator.naturalOrder()));

    private final StoredRoutes storedRoutes;
    private final RoutePrices prices;

    RouteReader(StoredRoutes storedRoutes, RoutePrices prices) {
        this.storedRoutes = storedRoutes;
        this.prices = prices;
    }

    /** In order of model, provider, id. */
    record Read(List<RouteRecord> routes, List<PriceRecord> prices) {}

    Read read() {
        Map<Long, RouteKey> keys = keys();
        List<RouteRecord> routes = storedRoutes.listings().entrySet().stream()
                .map(entry -> toRecord(keyOf(keys, entry.getKey()), entry.getValue()))
                .sorted(ROUTES)
                .toList();
        List<PriceRecord> history = prices.findAll().stream()
                .map(row -> row.toRecord(Objects.requireNonNull(keys.get(row.route()))))
                .sorted(PRICES)
                .toList();
        return new Read(routes, history);
    }

    Map<Long, RouteKey> keys() {
        Map<Long, RouteKey> keys = new HashMap<>();
        storedRoutes.routes().forEach((key, row) -> keys.put(row.id(), key));
        return keys;
    }

    private static RouteKey keyOf(Map<Long, RouteKey> keys, ListingKey listing) {
        return Objects.requireNonNull(keys.get(listing.route()));
    }

    private static RouteRecord toRecord(RouteKey key, Stored stored) {
        Listing listing = stored.listing();
        RateColumns rates = listing.rates();
        Stamp stamp = stored.row().stamp();
        return new RouteRecord(
                key.model(),
                key.provider(),
                key.modelId(),
                key.variant(),
                key.region(),
                listing.state(),
                rates.input(),
                rates.output(),
                rates.cacheRead(),
                rates.cacheWrite(),
                rates.cacheWriteHour(),
                rates.batchInput(),
                rates.batchOutput(),
                rates.priorityInput(),
                rates.priorityOutput(),
                rates.audioInput(),
                rates.audioOutput(),
                listing.tiers(),
                listing.contextTokens(),
                listing.maxOutputTokens(),
                listing.statedCapabilities(),
                listing.deprecated() ? Boolean.TRUE : null,
                listing.held() ? Boolean.TRUE : null,
                listing.from(),
                listing.ended(),
                stamp.source(),
                stamp.sourceUrl(),
                stamp.checked(),
                stamp.changed());
    }
}
