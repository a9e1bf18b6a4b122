package dev.pairwise.importing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * What became of the scheduled imports of this server since it started, data set by data set. What came after what, and how long ago, is
 * not taken from the clock, which somebody may set.
 */
@Component
@ConditionalOnWebApplication
class ImportJournal {

    private final Clock clock;
    private final LongSupplier nanoTime;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    @Autowired
    ImportJournal() {
        this(Clock.systemUTC(), System::nanoTime);
    }

    ImportJournal(Clock clock, LongSupplier nanoTime) {
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    /** How a scheduled import can end. */
    enum Outcome {
        IMPORTED,
        UNCHANGED,
        REFUSED,
        FAILED,
        ELSEWHERE;

        boolean isSuccess() {
            return this == IMPORTED || this == UNCHANGED;
        }

        boolean isFailure() {
            return this == REFUSED || this == FAILED;
        }
    }

    /** One end of one import, with its last report line. */
    record Result(Instant at, long nanos, Outcome outcome, String text) {}

    /** The last result, the last good one and the last bad one of a data set. Another server's turn is neither. */
    record Entry(
            String dataSet,
            String place,
            @Nullable Result last,
            @Nullable Result success,
            @Nullable Result failure,
            boolean isFailing) {

        private Entry after(Result result) {
            return new Entry(
                    dataSet,
                    place,
                    result,
                    result.outcome().isSuccess() ? result : success,
                    result.outcome().isFailure() ? result : failure,
                    result.outcome().isFailure()
                            || (isFailing && !result.outcome().isSuccess()));
        }
    }

    synchronized void expect(String dataSet, String place) {
        entries.put(dataSet, new Entry(dataSet, place, null, null, null, false));
    }

    synchronized void record(String dataSet, Outcome outcome, String text) {
        Result result = new Result(clock.instant(), nanoTime.getAsLong(), outcome, text);
        entries.computeIfPresent(dataSet, (name, entry) -> entry.after(result));
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    synchronized Optional<Duration> sinceSuccess(String dataSet) {
        return Optional.ofNullable(entries.get(dataSet))
                .map(Entry::success)
                .map(success -> Duration.ofNanos(nanoTime.getAsLong() - success.nanos()));
    }
}
