package dev.pairwise.catalogue;

import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.RouteRecord;
import java.util.Optional;

/** What tells the routes of one model apart in records: the same in listings and in recorded prices. */
record RouteKey(String model, String provider, String modelId, Optional<String> variant, Optional<String> region) {

    static RouteKey of(RouteRecord route) {
        return new RouteKey(
                route.model(),
                route.provider(),
                route.modelId(),
                Optional.ofNullable(route.variant()),
                Optional.ofNullable(route.region()));
    }

    static RouteKey of(PriceRecord price) {
        return new RouteKey(
                price.model(),
                price.provider(),
                price.modelId(),
                Optional.ofNullable(price.variant()),
                Optional.ofNullable(price.region()));
    }

    /** How claims name the route. */
    String claimed() {
        return provider + "/" + modelId;
    }
}
