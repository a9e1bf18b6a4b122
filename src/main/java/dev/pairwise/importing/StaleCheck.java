package dev.pairwise.importing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.pairwise.comparison.Ages;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.Stamped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How many facts of each source nobody has looked at for longer than pages call fresh. */
final class StaleCheck {

    private final Findings findings;
    private final LocalDate newest;

    StaleCheck(Findings findings, LocalDate newest) {
        this.findings = findings;
        this.newest = newest;
    }

    void run(CatalogueDocument stored) {
        Supplier<Stream<? extends Stamped>> prices = () -> stored.routes().stream()
                .filter(route -> route.ended() == null && route.state().equals("priced"))
                .map((RouteRecord route) -> route);
        count(prices, newestOf(prices.get()), Ages.PRICE_DAYS, "prices");
        count(() -> Stream.concat(stored.models().stream(), stored.claims().stream()), newest, Ages.FACT_DAYS, "facts");
    }

    private void count(Supplier<Stream<? extends Stamped>> records, LocalDate from, int days, String what) {
        LocalDate limit = from.minusDays(days);
        Map<String, Long> all = bySource(records.get());
        Map<String, Long> old = bySource(records.get().filter(record -> isBefore(record, limit)));
        old.forEach((source, count) -> findings.warn(
                source,
                "%d of its %d %s were last checked more than %d days before %s"
                        .formatted(count, all.get(source), what, days, from)));
    }

    /** Prices are counted from the newest price, as pages count them. */
    private LocalDate newestOf(Stream<? extends Stamped> records) {
        return records.flatMap(record -> Stream.ofNullable(record.checked()))
                .max(Comparator.naturalOrder())
                .orElse(newest);
    }

    private static Map<String, Long> bySource(Stream<? extends Stamped> records) {
        return records.collect(groupingBy(
                record -> Objects.requireNonNullElse(record.source(), "no source"), TreeMap::new, counting()));
    }

    private static boolean isBefore(Stamped record, LocalDate limit) {
        return record.checked() != null && record.checked().isBefore(limit);
    }
}
