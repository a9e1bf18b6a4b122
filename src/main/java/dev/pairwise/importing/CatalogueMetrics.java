package dev.pairwise.importing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** How old the snapshot is that is served, and whether a newer one could be read. */
@Component
@ConditionalOnWebApplication
class CatalogueMetrics implements MeterBinder {

    private final CatalogueWatch watch;

    CatalogueMetrics(CatalogueWatch watch) {
        this.watch = watch;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("pairwise.database.up", watch, seen -> seen.silentSince().isEmpty() ? 1 : 0)
                .description("1 if the database answered when it was last asked for a newer catalogue, else 0")
                .register(registry);
        TimeGauge.builder("pairwise.database.silence", watch, TimeUnit.SECONDS, seen -> seconds(seen, seen.answered()))
                .description("Time since the database last answered; it is asked every pairwise.catalogue.poll")
                .register(registry);
        TimeGauge.builder("pairwise.snapshot.age", watch, TimeUnit.SECONDS, seen -> seconds(seen, seen.read()))
                .description("Time since the catalogue that is served was read from the database")
                .register(registry);
    }

    private static double seconds(CatalogueWatch watch, Instant moment) {
        return watch.since(moment).toMillis() / 1000.0;
    }
}
