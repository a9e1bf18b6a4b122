package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** One field of the picker: what was typed stays in it, beside what is wrong with it and the models to choose from instead. */
public record PickerField(
        String key, String label, String typed, Optional<String> error, String heading, List<Choice> choices) {

    public PickerField {
        choices = List.copyOf(choices);
    }

    public String id() {
        return "pick-" + key;
    }

    public String errorId() {
        return id() + "-error";
    }

    public String choicesId() {
        return id() + "-choices";
    }

    /** A model that may have been meant, and what both fields say once it is chosen. */
    public record Choice(String text, String detail, Names names) {

        public record Names(String left, String right) {}
    }
}
