package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import java.util.List;

/** What was typed into one field of the picker, what is wrong with it, and which models may have been meant. */
public record PickerEntry(String typed, Problem problem, List<Model> candidates) {

    public enum Problem {
        NONE,
        /** The field was left empty beside one that was not. */
        EMPTY,
        /** Several models may be meant. */
        UNCLEAR,
        /** No model is called so. */
        UNKNOWN
    }

    public PickerEntry {
        candidates = List.copyOf(candidates);
    }

    public static PickerEntry of(String typed) {
        return new PickerEntry(typed, Problem.NONE, List.of());
    }
}
