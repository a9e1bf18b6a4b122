package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.Known.RouteKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of prices in another unit than it is read in: dollars per token taken for dollars per million, or the other way round. Its prices
 * are compared with the last ones of the same source, and where there are none with those of other sources.
 */
final class SlipOfUnits {

    /** A few prices that lie ten times apart are slips of single records; under this many compared nothing can be said of the list. */
    static final int FEWEST_COMPARED = 20;

    private final @Nullable SourceRecord only;
    private final Map<RouteKey, RouteRecord> others = new HashMap<>();
    private final Map<RouteKey, Map<String, RouteRecord>> own = new HashMap<>();

    private SlipOfUnits(@Nullable SourceRecord only, CatalogueDocument stored) {
        this.only = only;
        for (RouteRecord route : stored.routes()) {
            RouteKey key = RouteKey.of(route);
            own.computeIfAbsent(key, any -> new HashMap<>()).put(String.valueOf(route.source()), route);
            if (isComparable(route)) {
                others.putIfAbsent(key, route);
            }
        }
    }

    /** Why a list is refused, if it is. */
    static Optional<String> in(CatalogueDocument document, CatalogueDocument stored) {
        SlipOfUnits search = new SlipOfUnits(document.source(), stored);
        long compared = 0;
        long apart = 0;
        for (RouteRecord route : document.routes()) {
            Optional<RouteRecord> before = search.before(route).filter(listing -> isComparable(route));
            compared += before.isPresent() ? 1 : 0;
            apart += before.filter(listing -> LargeChange.leaps(listing, route)).isPresent() ? 1 : 0;
        }
        return compared >= FEWEST_COMPARED && LargeChange.isMoreThan(LargeChange.MOST_LEAPS_PERCENT, apart, compared)
                ? Optional.of(
                        "%d of %d prices lie ten times or more from what is known of the same routes, more than %d%%: "
                                        .formatted(apart, compared, LargeChange.MOST_LEAPS_PERCENT)
                                + "they may be in another unit")
                : Optional.empty();
    }

    private Optional<RouteRecord> before(RouteRecord route) {
        RouteKey key = RouteKey.of(route);
        String source = route.source() == null && only != null ? only.slug() : String.valueOf(route.source());
        RouteRecord last = own.getOrDefault(key, Map.of()).get(source);
        return last != null && isComparable(last) ? Optional.of(last) : Optional.ofNullable(others.get(key));
    }

    private static boolean isComparable(RouteRecord route) {
        return route.ended() == null && Objects.nonNull(route.input()) && Objects.nonNull(route.output());
    }
}
