package dev.pairwise.edition;

import dev.pairwise.page.Link;
import java.util.List;
import java.util.Optional;

/** What the picker shows beside its fields: what was typed, and what is wrong with it. */
public record PickerAnswer(String left, String right, Optional<String> error, List<Link> suggestions) {

    public static final PickerAnswer EMPTY = new PickerAnswer("", "", Optional.empty(), List.of());

    public PickerAnswer {
        suggestions = List.copyOf(suggestions);
    }
}
