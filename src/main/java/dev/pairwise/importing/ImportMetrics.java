package dev.pairwise.importing;

import dev.pairwise.catalogue.CurrentCatalogue;
import dev.pairwise.importing.ImportJournal.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Scheduled imports in numbers: how many ended how, how long ago the last good one was, and how old the served catalogue is. */
@Component
@ConditionalOnWebApplication
class ImportMetrics {

    private final MeterRegistry registry;
    private final ImportJournal journal;
    private final CurrentCatalogue current;
    private final Clock clock;

    @Autowired
    ImportMetrics(MeterRegistry registry, ImportJournal journal, CurrentCatalogue current) {
        this(registry, journal, current, Clock.systemUTC());
    }

    ImportMetrics(MeterRegistry registry, ImportJournal journal, CurrentCatalogue current, Clock clock) {
        this.registry = registry;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
        TimeGauge.builder("pairwise.catalogue.age", this, TimeUnit.SECONDS, ImportMetrics::catalogueAge)
                .description("Time since the newest check of any fact in the catalogue that is served")
                .strongReference(true)
                .register(registry);
    }

    void expect(String dataSet) {
        for (Outcome outcome : Outcome.values()) {
            runs(dataSet, outcome);
        }
        TimeGauge.builder(
                        "pairwise.import.last.success",
                        this,
                        TimeUnit.SECONDS,
                        metrics -> seconds(metrics.journal.sinceSuccess(dataSet)))
                .description("Time since this server last imported the data set well; no number before the first time")
                .tag("dataset", dataSet)
                .strongReference(true)
                .register(registry);
    }

    void count(String dataSet, Outcome outcome) {
        runs(dataSet, outcome).increment();
    }

    private Counter runs(String dataSet, Outcome outcome) {
        return Counter.builder("pairwise.import.runs")
                .description("Scheduled imports by how they ended")
                .tag("dataset", dataSet)
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    /** From day to day, so the clock counts here. */
    private double catalogueAge() {
        Instant checked = current.get().date().atStartOfDay(ZoneOffset.UTC).toInstant();
        return seconds(Optional.of(Duration.between(checked, clock.instant())));
    }

    private static double seconds(Optional<Duration> time) {
        return time.map(passed -> (double) passed.toSeconds()).orElse(Double.NaN);
    }
}
