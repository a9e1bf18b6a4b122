package dev.pairwise.catalogue;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One history out of several sources' records. The source of the route itself comes first, then the newest check; another source only
 * tells what happened before, and what it announces for the time after it was looked at, so that no day has two prices.
 */
final class PriceHistory {

    private PriceHistory() {}

    static List<RecordedPrice> of(List<RecordedPrice> records, Source own) {
        List<Slug> sources = records.stream()
                .sorted(strongestFirst(own))
                .map(PriceHistory::source)
                .distinct()
                .toList();
        List<RecordedPrice> history = new ArrayList<>();
        for (Slug source : sources) {
            List<RecordedPrice> stronger = List.copyOf(history);
            records.stream()
                    .filter(record -> source(record).equals(source))
                    .flatMap(record -> beside(stronger, record).stream())
                    .forEach(history::add);
        }
        return history.stream().map(record -> untilAnnounced(history, record)).toList();
    }

    private static Comparator<RecordedPrice> strongestFirst(Source own) {
        return comparing((RecordedPrice record) -> !source(record).equals(own.slug()))
                .thenComparing(record -> record.provenance().checked(), Comparator.reverseOrder())
                .thenComparing(PriceHistory::source);
    }

    private static Optional<RecordedPrice> beside(List<RecordedPrice> stronger, RecordedPrice record) {
        boolean isNews = record.isAnnounced()
                && stronger.stream()
                        .filter(other -> other.peakHours().equals(record.peakHours()))
                        .allMatch(other -> other.from().isBefore(record.from()));
        return isNews ? Optional.of(record) : before(stronger, record);
    }

    /** A price holds no longer than until the next one that is announced. */
    private static RecordedPrice untilAnnounced(List<RecordedPrice> history, RecordedPrice record) {
        return history.stream()
                .filter(RecordedPrice::isAnnounced)
                .filter(other -> other.peakHours().equals(record.peakHours()))
                .map(RecordedPrice::from)
                .filter(day -> day.isAfter(record.from()))
                .min(LocalDate::compareTo)
                .map(day -> cut(record, day))
                .orElse(record);
    }

    /** What is left of a record before the first record of a stronger source; all of it where there is none. */
    private static Optional<RecordedPrice> before(List<RecordedPrice> stronger, RecordedPrice record) {
        Optional<LocalDate> limit = stronger.stream()
                .filter(other -> other.peakHours().equals(record.peakHours()))
                .map(RecordedPrice::from)
                .min(LocalDate::compareTo);
        if (limit.isEmpty()) {
            return Optional.of(record);
        }
        return record.from().isBefore(limit.get()) ? Optional.of(cut(record, limit.get())) : Optional.empty();
    }

    private static RecordedPrice cut(RecordedPrice record, LocalDate limit) {
        LocalDate end = record.to().filter(limit::isAfter).orElse(limit);
        return new RecordedPrice(
                record.from(), Optional.of(end), record.peakHours(), record.rates(), record.provenance());
    }

    private static Slug source(RecordedPrice record) {
        return record.provenance().source().slug();
    }
}
