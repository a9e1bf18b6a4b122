package dev.pairwise.comparison;

import dev.pairwise.catalogue.Score;
import dev.pairwise.catalogue.Source;
import java.util.Optional;

/** Under which a score came about. Scores of one test are held against each other only where all of these are the same. */
public record Conditions(Source source, Optional<String> setting, Optional<String> harness, Party party) {

    /** Who ran the test. */
    public sealed interface Party {

        /** Somebody who made none of the models. */
        record Independent(String name) implements Party {}

        /** Every maker its own model. */
        record Makers() implements Party {}

        /** A maker that measured the models of others. */
        record Competitor(String name) implements Party {}

        /** Nobody recorded who. */
        record Unknown() implements Party {}
    }

    static Conditions of(TakenTest taken) {
        Score score = taken.score();
        return new Conditions(score.provenance().source(), score.setting(), score.harness(), party(taken));
    }

    private static Party party(TakenTest taken) {
        if (taken.isOwn()) {
            return new Party.Makers();
        }
        return taken.score()
                .ranBy()
                .map(name ->
                        taken.score().selfReported() ? (Party) new Party.Competitor(name) : new Party.Independent(name))
                .orElseGet(Party.Unknown::new);
    }

    boolean isIndependent() {
        return party instanceof Party.Independent;
    }
}
