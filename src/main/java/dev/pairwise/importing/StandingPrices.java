package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.Known.RouteKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One listing of each route, the newest with a price: what several sources say of one route is one price, not several. */
final class StandingPrices {

    private final Map<String, LocalDate> retrieved = new HashMap<>();
    private final @Nullable SourceRecord only;
    private final Map<RouteKey, List<RouteRecord>> stored = new LinkedHashMap<>();
    private final Map<RouteKey, List<RouteRecord>> all = new LinkedHashMap<>();

    StandingPrices(CatalogueDocument document, CatalogueDocument before) {
        this.only = document.source();
        Stream.of(before.sources(), document.sources(), only == null ? List.<SourceRecord>of() : List.of(only))
                .flatMap(List::stream)
                .forEach(source -> retrieved.put(source.slug(), source.retrieved()));
        before.routes().forEach(route -> put(stored, route));
        document.routes().forEach(route -> put(all, route));
        before.routes().stream().filter(route -> !isRenewed(route)).forEach(route -> put(all, route));
    }

    /** The listing of each route that counts. */
    Stream<RouteRecord> routes() {
        return all.values().stream()
                .map(listings -> listings.stream()
                        .max(Comparator.comparing((RouteRecord listing) -> isPriced(listing))
                                .thenComparing(this::checked))
                        .orElseThrow());
    }

    /** Whether another source gives a newer price of the route, so that this one is a second opinion, or the very same price. */
    boolean isBeatenOrShared(RouteRecord route) {
        return stored.getOrDefault(RouteKey.of(route), List.of()).stream()
                .filter(listing -> !Objects.equals(listing.source(), sourceOf(route)))
                .filter(StandingPrices::isPriced)
                .anyMatch(listing -> checked(listing).isAfter(checked(route)) || hasPriceOf(listing, route));
    }

    private boolean isRenewed(RouteRecord route) {
        return all.getOrDefault(RouteKey.of(route), List.of()).stream()
                .anyMatch(fresh -> Objects.equals(sourceOf(fresh), route.source()));
    }

    private static void put(Map<RouteKey, List<RouteRecord>> routes, RouteRecord route) {
        routes.computeIfAbsent(RouteKey.of(route), any -> new ArrayList<>()).add(route);
    }

    private static boolean isPriced(RouteRecord listing) {
        return listing.ended() == null && listing.state().equals("priced");
    }

    private static boolean hasPriceOf(RouteRecord one, RouteRecord other) {
        return isSame(one.input(), other.input()) && isSame(one.output(), other.output());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private @Nullable String sourceOf(RouteRecord route) {
        return route.source() == null && only != null ? only.slug() : route.source();
    }

    private LocalDate checked(RouteRecord route) {
        if (route.checked() != null) {
            return route.checked();
        }
        String source = sourceOf(route);
        return source == null ? LocalDate.EPOCH : retrieved.getOrDefault(source, LocalDate.EPOCH);
    }
}
