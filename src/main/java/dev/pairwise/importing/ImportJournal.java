package dev.pairwise.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** What became of the scheduled imports of this server since it started, data set by data set. */
@Component
@ConditionalOnWebApplication
class ImportJournal {

    private final Clock clock;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    @Autowired
    ImportJournal() {
        this(Clock.systemUTC());
    }

    ImportJournal(Clock clock) {
        this.clock = clock;
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
    record Result(Instant at, Outcome outcome, String text) {}

    /** The last result, the last good one and the last bad one of a data set. Another server's turn is neither. */
    record Entry(
            String dataSet,
            String place,
            @Nullable Result last,
            @Nullable Result success,
            @Nullable Result failure) {

        boolean isFailing() {
            return failure != null && (success == null || success.at().isBefore(failure.at()));
        }

        private Entry after(Result result) {
            return new Entry(
                    dataSet,
                    place,
                    result,
                    result.outcome().isSuccess() ? result : success,
                    result.outcome().isFailure() ? result : failure);
        }
    }

    synchronized void expect(String dataSet, String place) {
        entries.put(dataSet, new Entry(dataSet, place, null, null, null));
    }

    synchronized void record(String dataSet, Outcome outcome, String text) {
        Result result = new Result(clock.instant(), outcome, text);
        entries.computeIfPresent(dataSet, (name, entry) -> entry.after(result));
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    synchronized Optional<Instant> lastSuccess(String dataSet) {
        return Optional.ofNullable(entries.get(dataSet)).map(Entry::success).map(Result::at);
    }
}
