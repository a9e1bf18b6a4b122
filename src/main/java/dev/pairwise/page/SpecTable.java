package dev.pairwise.page;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.LimitGap;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.SpecFinding;
import dev.pairwise.comparison.SpecRow;
import java.util.List;

/** The specifications of both models. */
final class SpecTable {

    private SpecTable() {}

    static PairTable of(Comparison comparison, Cells cells, boolean differencesOnly) {
        SpecCells specs = new SpecCells(cells);
        List<Row> rows = comparison.specs().stream()
                .map(finding -> row(comparison, finding, specs))
                .toList();
        return PairTables.of("Facts about the models themselves", rows, differencesOnly)
                .drawn(ContextChart.of(comparison.pair()));
    }

    private static Row row(Comparison comparison, SpecFinding finding, SpecCells specs) {
        SpecRow row = finding.row();
        Cell left = specs.of(row, comparison.pair().left());
        Cell right = specs.of(row, comparison.pair().right());
        return switch (row) {
            case CONTEXT -> limits(row, left, right, comparison.limits().context());
            case MAX_OUTPUT -> limits(row, left, right, comparison.limits().maxOutput());
            default -> plain(finding, left, right);
        };
    }

    private static Row plain(SpecFinding finding, Cell left, Cell right) {
        boolean same = finding.likeness() == SpecFinding.Likeness.SAME;
        Cell.Mark mark = same ? Cell.Mark.EQUAL : Cell.Mark.NONE;
        return new Row(SpecCells.label(finding.row()), left.marked(mark), right.marked(mark), finding.isEqual());
    }

    private static Row limits(SpecRow row, Cell left, Cell right, LimitGap gap) {
        return new Row(
                SpecCells.label(row),
                left.marked(mark(gap, Side.LEFT)),
                right.marked(mark(gap, Side.RIGHT)),
                gap instanceof LimitGap.Tie);
    }

    /** The larger limit is the better one; limits that tie are marked as what they are. */
    static Cell.Mark mark(LimitGap gap, Side side) {
        return switch (gap) {
            case LimitGap.Larger larger -> larger.side() == side ? Cell.Mark.BETTER : Cell.Mark.NONE;
            case LimitGap.Tie tie -> tie.isExact() ? Cell.Mark.EQUAL : Cell.Mark.ALIKE;
            case LimitGap.Unknown unknown -> Cell.Mark.NONE;
        };
    }
}
