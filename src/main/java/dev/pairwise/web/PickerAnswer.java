package dev.pairwise.web;

import dev.pairwise.page.Link;
import java.util.List;
import java.util.Optional;

/** What the picker shows beside its fields: what was typed, and what is wrong with it. */
record PickerAnswer(String left, String right, Optional<String> error, List<Link> suggestions) {

    static final PickerAnswer EMPTY = new PickerAnswer("", "", Optional.empty(), List.of());

    PickerAnswer {
        suggestions = List.copyOf(suggestions);
    }
}
