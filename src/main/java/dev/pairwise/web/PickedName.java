package dev.pairwise.web;

import dev.pairwise.catalogue.Model;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.NamedModel;
import dev.pairwise.page.PickerEntry;
import dev.pairwise.page.PickerEntry.Problem;
import java.util.List;
import java.util.Optional;

/** What a text typed as the name of one model means: by slug, alias, or a provider's id, else by what the search clearly finds. */
sealed interface PickedName {

    /** Enough to hold the models of a family, few enough to choose from. */
    int MOST_CANDIDATES = 8;

    record Chosen(Model model) implements PickedName {}

    record Refused(PickerEntry entry) implements PickedName {}

    static PickedName of(String typed, Edition edition) {
        if (typed.isEmpty()) {
            return new Refused(new PickerEntry(typed, Problem.EMPTY, List.of()));
        }
        return known(typed, edition)
                .or(() -> edition.search().meant(typed))
                .<PickedName>map(Chosen::new)
                .orElseGet(() -> refused(typed, edition));
    }

    /** The one it means, or else the first of those it may mean. */
    static Optional<Model> best(String typed, Edition edition) {
        return known(typed, edition)
                .or(() -> edition.search().models(typed, 1).stream().findFirst());
    }

    private static Optional<Model> known(String typed, Edition edition) {
        return NamedModel.of(typed, edition.catalogue()) instanceof NamedModel.Known(Model model)
                ? Optional.of(model)
                : Optional.empty();
    }

    private static Refused refused(String typed, Edition edition) {
        List<Model> found = edition.search().models(typed, MOST_CANDIDATES);
        return new Refused(
                found.isEmpty()
                        ? new PickerEntry(typed, Problem.UNKNOWN, edition.nearest(typed))
                        : new PickerEntry(typed, Problem.UNCLEAR, found));
    }
}
