package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import java.time.LocalDate;
import java.util.List;

/**
 * What changed of one model on one day, never nothing. {@code known} is the day since when that is known: the day itself, and before it
 * where the changes are announced.
 */
public record ModelDay(Model model, LocalDate day, LocalDate known, List<Change> changes) {

    public ModelDay {
        changes = List.copyOf(changes);
    }

    public boolean announced() {
        return changes.getFirst().announced();
    }
}
