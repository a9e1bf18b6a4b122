package dev.pairwise.catalogue.persistence;

import dev.pairwise.catalogue.ChangeEvent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The changes that one write finds. What fills an empty catalogue is no change, except where a price history tells of one. */
final class Events {

    private final ChangeEvents repository;
    private final Tally tally;
    private final boolean filling;
    private final Set<Parts> recorded = new HashSet<>();
    private final Map<Parts, ChangeEventRow> unsaved = new LinkedHashMap<>();

    Events(ChangeEvents repository, Tally tally, boolean filling) {
        this.repository = repository;
        this.tally = tally;
        this.filling = filling;
        repository.findAll().forEach(row -> recorded.add(row.key()));
    }

    void modelAdded(String model, Stamp stamp) {
        found(new ChangeEventRow(
                ChangeEvent.Kind.MODEL_ADDED, model, null, Difference.NONE, stamp.checked(), stamp.source()));
    }

    void routeAdded(String model, long route, Stamp stamp) {
        found(new ChangeEventRow(
                ChangeEvent.Kind.ROUTE_ADDED, model, route, Difference.NONE, stamp.checked(), stamp.source()));
    }

    void routeEnded(String model, long route, LocalDate day, String source) {
        found(new ChangeEventRow(ChangeEvent.Kind.ROUTE_ENDED, model, route, Difference.NONE, day, source));
    }

    void factChanged(String model, @Nullable Long route, Difference difference, Stamp stamp) {
        found(new ChangeEventRow(
                ChangeEvent.Kind.FACT_CHANGED, model, route, difference, stamp.changed(), stamp.source()));
    }

    void priceChanged(String model, long route, Difference difference, LocalDate day, String source) {
        record(new ChangeEventRow(ChangeEvent.Kind.PRICE_CHANGED, model, route, difference, day, source));
    }

    private void found(ChangeEventRow row) {
        if (!filling) {
            record(row);
        }
    }

    private void record(ChangeEventRow row) {
        if (!recorded.contains(row.key()) && unsaved.putIfAbsent(row.key(), row) == null) {
            tally.event();
        }
    }

    void save() {
        repository.saveAll(unsaved.values());
    }
}
