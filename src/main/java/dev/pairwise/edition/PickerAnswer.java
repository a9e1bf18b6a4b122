package dev.pairwise.edition;

import dev.pairwise.page.PickerEntry;

/** What the picker shows in and beside its fields. */
public record PickerAnswer(PickerEntry left, PickerEntry right) {

    public static final PickerAnswer EMPTY = new PickerAnswer(PickerEntry.of(""), PickerEntry.of(""));
}
