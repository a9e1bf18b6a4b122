package dev.pairwise.web.delivery;

import dev.pairwise.web.Turns;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** What the delivery of answers has to tell an operator. {@code docs/operations.md} explains each. */
@Component
class DeliveryMetrics implements MeterBinder {

    private final AnswerCounts counts;
    private final Deliveries deliveries;
    private final Turns turns;
    private final double room;

    DeliveryMetrics(AnswerCounts counts, Deliveries deliveries, Turns turns, DeliveryProperties properties) {
        this.counts = counts;
        this.deliveries = deliveries;
        this.turns = turns;
        this.room = properties.kept().toBytes();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        countAnswers(registry);
        count("made", counts, AnswerCounts::numberMade, registry);
        count("busy", turns, Turns::refused, registry);
        count("kept", deliveries.store(), DeliveryStore::numberGivenOut, registry);
        count("shared", deliveries.store(), DeliveryStore::numberShared, registry);
        describeStore(deliveries.store(), registry);
        Gauge.builder("pairwise.delivery.waiting", turns, Turns::waiting)
                .description("Visitors who wait now while pages are made for others")
                .register(registry);
    }

    private void countAnswers(MeterRegistry registry) {
        for (AnswerCounts.Status status : AnswerCounts.Status.values()) {
            FunctionCounter.builder("pairwise.answers", counts.adder(status), LongAdder::sum)
                    .description("Answers of every kind by class of status")
                    .tag("status", status.label())
                    .register(registry);
        }
    }

    private static <T> void count(String way, T counted, ToDoubleFunction<T> number, MeterRegistry registry) {
        FunctionCounter.builder("pairwise.delivery.answers", counted, number)
                .description(
                        "Pages by how they came: kept, made, shared with who asked at the same time, refused as busy")
                .tag("way", way)
                .register(registry);
    }

    private void describeStore(DeliveryStore store, MeterRegistry registry) {
        Gauge.builder("pairwise.delivery.kept", store, DeliveryStore::bytes)
                .description("What the kept answers take in memory, roughly")
                .baseUnit(BaseUnits.BYTES)
                .register(registry);
        Gauge.builder("pairwise.delivery.room", () -> room)
                .description("What they may take at most, pairwise.delivery.kept")
                .baseUnit(BaseUnits.BYTES)
                .strongReference(true)
                .register(registry);
        Gauge.builder("pairwise.delivery.entries", store, DeliveryStore::size)
                .description("Answers that are kept now")
                .register(registry);
        FunctionCounter.builder("pairwise.delivery.evictions", store, DeliveryStore::numberEvicted)
                .description(
                        "Kept answers that made room for others; a new catalogue, which empties the store, is none")
                .register(registry);
    }
}
