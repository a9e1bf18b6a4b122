package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.Known.RouteKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A whole snapshot that differs so much from the last one that it is more likely broken than true. */
final class LargeChange {

    /** Between two snapshots of one list three months apart 28% of its routes went. */
    static final int MOST_VANISHED_PERCENT = 35;

    /** Within a week fewer can have gone. */
    static final int MOST_VANISHED_IN_A_WEEK_PERCENT = 20;

    static final int WEEK_DAYS = 7;

    /** Prices that move by ten times are slips of units. */
    static final int MOST_LEAPS_PERCENT = 5;

    private static final BigDecimal LEAP = BigDecimal.TEN;

    private final String source;
    private final Map<RouteKey, RouteRecord> before;
    private final Map<RouteKey, RouteRecord> after;
    private final long days;

    private LargeChange(String source, CatalogueDocument stored, CatalogueDocument snapshot) {
        this.source = source;
        this.before = routesOf(source, stored);
        this.after = routesOf(source, snapshot);
        this.days = ChronoUnit.DAYS.between(retrieved(source, stored), retrieved(source, snapshot));
    }

    /** Why a snapshot is refused, if it is. */
    static Optional<String> in(CatalogueDocument snapshot, CatalogueDocument stored) {
        return sourcesOf(snapshot)
                .map(SourceRecord::slug)
                .filter(slug ->
                        stored.sources().stream().anyMatch(known -> known.slug().equals(slug)))
                .map(slug -> new LargeChange(slug, stored, snapshot))
                .flatMap(change -> Stream.of(change.vanished(), change.leaps()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Why a snapshot is refused of which too much cannot be taken at all: more likely it is broken than everybody it lists. */
    static Optional<String> inRejected(CatalogueDocument snapshot, CatalogueDocument usable) {
        int all = snapshot.routes().size();
        int rejected = all - usable.routes().size();
        return isMoreThan(MOST_VANISHED_PERCENT, rejected, all)
                ? Optional.of("%d of its %d routes are rejected, more than %d%%"
                        .formatted(rejected, all, MOST_VANISHED_PERCENT))
                : Optional.empty();
    }

    private Optional<String> vanished() {
        long gone =
                before.keySet().stream().filter(key -> !after.containsKey(key)).count();
        int most = days <= WEEK_DAYS ? MOST_VANISHED_IN_A_WEEK_PERCENT : MOST_VANISHED_PERCENT;
        return isMoreThan(most, gone, before.size())
                ? Optional.of(
                        "%d of the %d routes of %s vanish, more than %d%%".formatted(gone, before.size(), source, most))
                : Optional.empty();
    }

    private Optional<String> leaps() {
        long both = before.keySet().stream().filter(after::containsKey).count();
        long leaps = before.entrySet().stream()
                .filter(entry -> after.containsKey(entry.getKey()))
                .filter(entry -> leaps(entry.getValue(), Objects.requireNonNull(after.get(entry.getKey()))))
                .count();
        return isMoreThan(MOST_LEAPS_PERCENT, leaps, both)
                ? Optional.of("the prices of %d of %d routes of %s move by ten times or more, more than %d%%"
                        .formatted(leaps, both, source, MOST_LEAPS_PERCENT))
                : Optional.empty();
    }

    static boolean isMoreThan(int percent, long part, long whole) {
        return part * 100 > percent * whole;
    }

    /** Whether the price of input or output moves by ten times. */
    static boolean leaps(RouteRecord before, RouteRecord after) {
        return leaps(before.input(), after.input()) || leaps(before.output(), after.output());
    }

    private static boolean leaps(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null || before.signum() == 0 || after.signum() == 0) {
            return false;
        }
        return after.compareTo(before.multiply(LEAP)) >= 0 || before.compareTo(after.multiply(LEAP)) >= 0;
    }

    private static Map<RouteKey, RouteRecord> routesOf(String source, CatalogueDocument document) {
        SourceRecord only = document.source();
        boolean byDefault = only != null && only.slug().equals(source);
        Map<RouteKey, RouteRecord> routes = new HashMap<>();
        document.routes().stream()
                .filter(route -> route.ended() == null)
                .filter(route ->
                        route.source() == null ? byDefault : route.source().equals(source))
                .forEach(route -> routes.put(RouteKey.of(route), route));
        return routes;
    }

    private static Stream<SourceRecord> sourcesOf(CatalogueDocument document) {
        return Stream.concat(Stream.ofNullable(document.source()), document.sources().stream());
    }

    private static LocalDate retrieved(String source, CatalogueDocument document) {
        return sourcesOf(document)
                .filter(record -> record.slug().equals(source))
                .map(SourceRecord::retrieved)
                .findFirst()
                .orElseThrow();
    }
}
