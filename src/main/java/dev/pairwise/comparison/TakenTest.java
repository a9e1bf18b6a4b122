package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Score;

/** A score with the model that earned it. */
public record TakenTest(Model model, Score score) {

    /** Whether the maker of the model measured it itself. */
    boolean isOwn() {
        return score.selfReported()
                && score.ranBy()
                        .filter(party -> !party.equals(model.maker().name()))
                        .isEmpty();
    }
}
