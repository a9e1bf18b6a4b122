package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.page.HomePage.Picker;
import dev.pairwise.page.PickerEntry.Problem;
import dev.pairwise.page.PickerField.Choice;
import dev.pairwise.wording.PickerWording;
import java.util.Optional;
import java.util.function.Function;

/** Assembles the two fields of the picker. */
public final class Pickers {

    private Pickers() {}

    public static Picker empty() {
        return of(PickerEntry.of(""), PickerEntry.of(""));
    }

    /** A choice for one field keeps what was typed into the other. */
    public static Picker of(PickerEntry left, PickerEntry right) {
        return new Picker(
                field("left", PickerWording.first(), left, slug -> new Choice.Names(slug, right.typed())),
                field("right", PickerWording.second(), right, slug -> new Choice.Names(left.typed(), slug)));
    }

    private static PickerField field(
            String key, String label, PickerEntry entry, Function<String, Choice.Names> names) {
        return new PickerField(
                key,
                label,
                entry.typed(),
                error(entry),
                PickerWording.choose(entry.typed(), entry.problem() == Problem.UNCLEAR),
                entry.candidates().stream().map(model -> choice(model, names)).toList());
    }

    private static Choice choice(Model model, Function<String, Choice.Names> names) {
        return new Choice(
                model.name(),
                PickerWording.known(
                        model.maker().name(), model.specs().released().known().map(Object::toString)),
                names.apply(model.slug().value()));
    }

    private static Optional<String> error(PickerEntry entry) {
        return switch (entry.problem()) {
            case NONE -> Optional.empty();
            case EMPTY -> Optional.of(PickerWording.empty());
            case UNCLEAR -> Optional.of(PickerWording.unclear(entry.typed()));
            case UNKNOWN ->
                Optional.of(
                        PickerWording.unknown(entry.typed(), !entry.candidates().isEmpty()));
        };
    }
}
