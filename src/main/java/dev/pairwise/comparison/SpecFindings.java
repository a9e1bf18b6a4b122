package dev.pairwise.comparison;

import dev.pairwise.comparison.SpecFinding.Likeness;
import java.util.List;
import java.util.stream.Stream;

/** Which rows of the specifications differ, are equal or are not known. */
final class SpecFindings {

    private SpecFindings() {}

    static List<SpecFinding> of(Pair pair, Limits limits, Ages ages) {
        return Stream.of(SpecRow.values())
                .map(row -> finding(row, pair.sides().map(model -> SpecCell.of(row, model, ages)), limits))
                .toList();
    }

    private static SpecFinding finding(SpecRow row, Sides<SpecCell> cells, Limits limits) {
        Likeness likeness = switch (row) {
            case CONTEXT -> likeness(cells, limits.context() instanceof LimitGap.Tie);
            case MAX_OUTPUT -> likeness(cells, limits.maxOutput() instanceof LimitGap.Tie);
            default -> likeness(cells, cells.left().isLike(cells.right()));
        };
        return new SpecFinding(row, likeness, cells.map(SpecCell::mark));
    }

    private static Likeness likeness(Sides<SpecCell> cells, boolean same) {
        if (!cells.either(SpecCell::isSettled)) {
            return Likeness.BOTH_UNKNOWN;
        }
        if (!cells.both(SpecCell::isSettled)) {
            return Likeness.ONE_UNKNOWN;
        }
        return same ? Likeness.SAME : Likeness.DIFFERENT;
    }
}
