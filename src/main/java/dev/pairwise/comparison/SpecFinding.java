package dev.pairwise.comparison;

import dev.pairwise.catalogue.Absence;
import java.util.Optional;

/** What one row of the specifications says of a pair: whether the sides differ, and what must be marked in each cell. */
public record SpecFinding(SpecRow row, Likeness likeness, Sides<Mark> marks) {

    /** How the two values relate. Limits that tie are the same. */
    public enum Likeness {
        SAME,
        DIFFERENT,
        ONE_UNKNOWN,
        BOTH_UNKNOWN
    }

    /** What a cell must say besides its value: why there is none, that sources disagree, that the fact is old. */
    public record Mark(Optional<Absence> absence, boolean disputed, boolean old) {

        public boolean isKnown() {
            return absence.isEmpty();
        }
    }

    public boolean isKnownOnBothSides() {
        return marks.both(Mark::isKnown);
    }

    /** Whether a page that shows differences alone leaves it out. */
    public boolean isEqual() {
        return likeness == Likeness.SAME || likeness == Likeness.BOTH_UNKNOWN;
    }
}
