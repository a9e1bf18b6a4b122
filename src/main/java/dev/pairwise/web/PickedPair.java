package dev.pairwise.web;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.NamedPair;
import dev.pairwise.edition.PickerAnswer;
import dev.pairwise.page.PickerEntry;
import dev.pairwise.search.TwoNames;
import java.util.Optional;

/** What two names typed into the picker mean. Who types both into one field, with "vs" between them, means the same. */
sealed interface PickedPair {

    record Two(Pair pair) implements PickedPair {}

    record One(Model model) implements PickedPair {}

    record Refused(PickerAnswer answer) implements PickedPair {}

    static PickedPair of(String left, String right, Edition edition) {
        Optional<TwoNames> both = left.isEmpty() || right.isEmpty() ? TwoNames.of(left + right) : Optional.empty();
        return both.map(names -> ofNames(names.one(), names.other(), edition))
                .orElseGet(() -> ofNames(left, right, edition));
    }

    private static PickedPair ofNames(String left, String right, Edition edition) {
        PickedName one = PickedName.of(left, edition);
        PickedName other = PickedName.of(right, edition);
        return one instanceof PickedName.Chosen(Model first) && other instanceof PickedName.Chosen(Model second)
                ? of(first, second, edition)
                : new Refused(new PickerAnswer(entry(left, one), entry(right, other)));
    }

    private static PickedPair of(Model first, Model second, Edition edition) {
        return switch (NamedPair.of(first.slug().value(), second.slug().value(), edition.catalogue())) {
            case NamedPair.Two(Pair pair) -> new Two(pair);
            case NamedPair.One(Model model) -> new One(model);
            case NamedPair.Missing missing -> throw new IllegalStateException("a model that is there: " + missing);
        };
    }

    private static PickerEntry entry(String typed, PickedName name) {
        return name instanceof PickedName.Refused(PickerEntry refused) ? refused : PickerEntry.of(typed);
    }
}
