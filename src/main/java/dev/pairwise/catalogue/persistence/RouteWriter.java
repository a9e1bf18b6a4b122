package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.RouteRecord;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the routes of a document, their prices now and their price history. */
@Component
class RouteWriter {

    private final StoredRoutes storedRoutes;
    private final RoutePrices prices;

    RouteWriter(StoredRoutes storedRoutes, RoutePrices prices) {
        this.storedRoutes = storedRoutes;
        this.prices = prices;
    }

    void write(CatalogueDocument document, Writing writing, boolean wholeSnapshot) {
        Map<RouteKey, RouteRow> routes = storedRoutes.including(keysIn(document));
        PriceHistory history = new PriceHistory(new StoredRows<>(prices, writing.tally()), writing.events());
        document.prices()
                .forEach(price -> history.tell(
                        idOf(routes, RouteKey.of(price)),
                        Period.of(price),
                        writing.stamps().of(price)));
        ListingChanges changes = new ListingChanges(storedRoutes.listings(), history, writing);
        for (RouteRecord route : document.routes()) {
            changes.put(
                    route.model(),
                    idOf(routes, RouteKey.of(route)),
                    route,
                    writing.stamps().of(route));
        }
        Map<Long, String> modelOf = routes.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getValue().id(), entry -> entry.getKey().model()));
        if (wholeSnapshot) {
            changes.endAllOthers(modelOf);
        }
        storedRoutes.save(changes.fresh(), changes.withOtherParts());
        history.recordSteps(modelOf);
        history.save();
    }

    private static Set<RouteKey> keysIn(CatalogueDocument document) {
        return Stream.concat(
                        document.routes().stream().map(RouteKey::of),
                        document.prices().stream().map(RouteKey::of))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static long idOf(Map<RouteKey, RouteRow> routes, RouteKey key) {
        return Objects.requireNonNull(routes.get(key)).id();
    }
}
