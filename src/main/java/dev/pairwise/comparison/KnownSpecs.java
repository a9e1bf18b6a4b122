package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rows of the specifications that have a value. Not disclosed is none, and neither is an output limit that only repeats the context.
 * {@code counted} has a bit for each row known of all but the date of retirement, which is one row with the state.
 */
record KnownSpecs(int counted, List<Optional<Object>> compared) {

    /** All but the date of retirement. */
    private static final List<SpecRow> COUNTED = List.of(
            SpecRow.RELEASED,
            SpecRow.CONTEXT,
            SpecRow.MAX_OUTPUT,
            SpecRow.PARAMETERS,
            SpecRow.ARCHITECTURE,
            SpecRow.LICENCE,
            SpecRow.OPENNESS,
            SpecRow.COMMERCIAL_USE,
            SpecRow.KNOWLEDGE_CUTOFF,
            SpecRow.INPUTS,
            SpecRow.OUTPUTS,
            SpecRow.FAMILY,
            SpecRow.STATUS,
            SpecRow.SUCCESSOR);

    /** Neither names nor dates, in which two models always differ, nor limits, which may tie. */
    private static final List<SpecRow> COMPARED = List.of(
            SpecRow.PARAMETERS,
            SpecRow.ARCHITECTURE,
            SpecRow.LICENCE,
            SpecRow.OPENNESS,
            SpecRow.COMMERCIAL_USE,
            SpecRow.INPUTS,
            SpecRow.OUTPUTS,
            SpecRow.STATUS);

    KnownSpecs {
        compared = List.copyOf(compared);
    }

    static KnownSpecs of(Model model, LocalDate day) {
        int counted = 0;
        for (int place = 0; place < COUNTED.size(); place++) {
            counted |= value(COUNTED.get(place), model, day).isPresent() ? 1 << place : 0;
        }
        return new KnownSpecs(
                counted, COMPARED.stream().map(row -> value(row, model, day)).toList());
    }

    int countWith(KnownSpecs other) {
        return Integer.bitCount(counted & other.counted);
    }

    boolean differsFrom(KnownSpecs other) {
        for (int place = 0; place < compared.size(); place++) {
            Optional<Object> here = compared.get(place);
            Optional<Object> there = other.compared.get(place);
            if (here.isPresent() && there.isPresent() && !here.equals(there)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Object> value(SpecRow row, Model model, LocalDate day) {
        return SpecCell.of(row, model, new Ages(day, day)).value().map(value -> value);
    }
}
