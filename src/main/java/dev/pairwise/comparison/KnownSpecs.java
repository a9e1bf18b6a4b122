package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The rows of the specifications that have a value. Not disclosed is none, and neither is an output limit that only repeats the context. */
record KnownSpecs(Map<SpecRow, Object> values) {

    /** The state of a model and its date of retirement are one row. */
    private static final Set<SpecRow> NOT_COUNTED = EnumSet.of(SpecRow.RETIRES);

    /** Rows that say who and when, in which two models always differ, and limits, which may tie. */
    private static final Set<SpecRow> NOT_COMPARED = EnumSet.of(
            SpecRow.RELEASED,
            SpecRow.KNOWLEDGE_CUTOFF,
            SpecRow.FAMILY,
            SpecRow.RETIRES,
            SpecRow.SUCCESSOR,
            SpecRow.CONTEXT,
            SpecRow.MAX_OUTPUT);

    KnownSpecs {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    static KnownSpecs of(Model model, LocalDate day) {
        Ages ages = new Ages(day);
        EnumMap<SpecRow, Object> values = new EnumMap<>(SpecRow.class);
        for (SpecRow row : SpecRow.values()) {
            SpecCell.of(row, model, ages).value().ifPresent(value -> values.put(row, value));
        }
        return new KnownSpecs(values);
    }

    long countWith(KnownSpecs other) {
        return values.keySet().stream()
                .filter(row -> !NOT_COUNTED.contains(row))
                .filter(other.values::containsKey)
                .count();
    }

    boolean differsFrom(KnownSpecs other) {
        return values.entrySet().stream()
                .filter(known -> !NOT_COMPARED.contains(known.getKey()))
                .filter(known -> other.values.containsKey(known.getKey()))
                .anyMatch(known -> !known.getValue().equals(other.values.get(known.getKey())));
    }
}
