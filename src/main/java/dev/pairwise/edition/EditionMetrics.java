package dev.pairwise.edition;

import dev.pairwise.catalogue.CurrentCatalogue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is served, in numbers that are counted once an edition. */
@Component
class EditionMetrics {

    private final Editions editions;
    private final MeterRegistry registry;
    private final MultiGauge info;
    private volatile @Nullable EditionFigures figures;

    EditionMetrics(Editions editions, MeterRegistry registry) {
        this.editions = editions;
        this.registry = registry;
        this.info = MultiGauge.builder("pairwise.catalogue.info")
                .description("Always 1; the label names the catalogue that is served, which each import moves by one")
                .register(registry);
        count("models", "Models, rolling aliases among them", EditionFigures::models);
        count("routes", "Routes that are offered today", EditionFigures::routes);
        count("priced", "Routes that are offered today at a price by the token", EditionFigures::pricedRoutes);
        count("pairs", "Pairs of models that have a page", EditionFigures::pairs);
        age(
                "pairwise.prices.oldest",
                "Time since the check of the price that was checked longest ago",
                EditionFigures::oldestPrice);
        age("pairwise.prices.newest", "Time since the newest check of a price", EditionFigures::newestPrice);
    }

    @EventListener({ApplicationReadyEvent.class, CurrentCatalogue.Replaced.class})
    void count() {
        EditionFigures counted = EditionFigures.of(editions.current());
        figures = counted;
        info.register(List.of(MultiGauge.Row.of(Tags.of("version", counted.version()), 1)), true);
    }

    private void count(String what, String description, ToDoubleFunction<EditionFigures> number) {
        Gauge.builder("pairwise.catalogue." + what, this, metrics -> metrics.number(number))
                .description(description)
                .register(registry);
    }

    private void age(String name, String description, Function<EditionFigures, LocalDate> day) {
        TimeGauge.builder(name, this, TimeUnit.SECONDS, metrics -> metrics.number(counted -> age(day.apply(counted))))
                .description(description)
                .register(registry);
    }

    private double number(ToDoubleFunction<EditionFigures> number) {
        EditionFigures counted = figures;
        return counted == null ? Double.NaN : number.applyAsDouble(counted);
    }

    private static double age(LocalDate day) {
        return Duration.between(day.atStartOfDay(ZoneOffset.UTC).toInstant(), Instant.now())
                .toSeconds();
    }
}
