package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.RouteRecord;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What tells one route from another, whoever lists it. */
record RouteKey(
        String model,
        String provider,
        String modelId,
        @Nullable String variant,
        @Nullable String region) {

    private static final Comparator<@Nullable String> ABSENT_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    /** By model, then provider, then id. */
    static final Comparator<RouteKey> ORDER = Comparator.comparing(RouteKey::model)
            .thenComparing(RouteKey::provider)
            .thenComparing(RouteKey::modelId)
            .thenComparing(RouteKey::variant, ABSENT_FIRST)
            .thenComparing(RouteKey::region, ABSENT_FIRST);

    static RouteKey of(RouteRecord route) {
        return new RouteKey(route.model(), route.provider(), route.modelId(), route.variant(), route.region());
    }

    static RouteKey of(PriceRecord price) {
        return new RouteKey(price.model(), price.provider(), price.modelId(), price.variant(), price.region());
    }
}
