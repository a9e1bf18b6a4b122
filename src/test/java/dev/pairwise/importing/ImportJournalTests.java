package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.importing.ImportJournal.Entry;
import dev.pairwise.importing.ImportJournal.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a machine whose clock is set from one day to another while the server runs. */
class ImportJournalTests {

    private static final String SET = "models-dev";

    private final AtomicReference<Instant> wall = new AtomicReference<>(Instant.parse("2026-11-30T12:00:00Z"));
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE);
    private final ImportJournal journal = new ImportJournal(clock(), nanos::get);

    private Clock clock() {
        InstantSource source = wall::get;
        return source.withZone(ZoneOffset.UTC);
    }

    @BeforeEach
    void expect() {
        journal.expect(SET, "any.json");
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 0, 3})
    void countsWhatCameLastAsTheLast(int days) {
        journal.record(SET, Outcome.IMPORTED, "done");
        jump(days);
        journal.record(SET, Outcome.FAILED, "not done");
        assertThat(entry().isFailing()).isTrue();

        jump(days);
        journal.record(SET, Outcome.UNCHANGED, "nothing new");
        assertThat(entry().isFailing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 3})
    void knowsHowLongAgoTheLastGoodOneWas(int days) {
        journal.record(SET, Outcome.IMPORTED, "done");
        jump(days);
        nanos.addAndGet(Duration.ofHours(2).toNanos());

        assertThat(journal.sinceSuccess(SET)).contains(Duration.ofHours(2));
    }

    @Test
    void takesATurnOfAnotherServerForNeitherGoodNorBad() {
        journal.record(SET, Outcome.FAILED, "not done");
        journal.record(SET, Outcome.ELSEWHERE, "another server imports");
        assertThat(entry().isFailing()).isTrue();

        journal.record(SET, Outcome.IMPORTED, "done");
        journal.record(SET, Outcome.ELSEWHERE, "another server imports");
        assertThat(entry().isFailing()).isFalse();
    }

    private void jump(int days) {
        wall.updateAndGet(now -> now.plus(Duration.ofDays(days)));
    }

    private Entry entry() {
        return journal.entries().getFirst();
    }
}
