package dev.pairwise.comparison;

import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Usd;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the chosen route of each side charged over time, oldest first; empty where no history is recorded. */
public record PriceSteps(Sides<List<Step>> steps) {

    /** From one day on, until the next step: prices a million tokens and their blend. */
    public record Step(
            LocalDate from, Optional<LocalDate> to, Usd input, Usd output, Usd blended, Provenance provenance) {}

    public boolean isEmpty() {
        return steps.both(List::isEmpty);
    }
}
