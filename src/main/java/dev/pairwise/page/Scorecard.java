package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Lifecycle;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.comparison.SpecRow;
import dev.pairwise.wording.FitWording;
import dev.pairwise.wording.Numbers;
import dev.pairwise.wording.PricingWording;
import java.util.List;

/** What each is for, and the figures people ask for first. */
final class Scorecard {

    private final Comparison comparison;
    private final Cells cells;
    private final SpecCells specs;

    Scorecard(Comparison comparison, Cells cells) {
        this.comparison = comparison;
        this.cells = cells;
        this.specs = new SpecCells(cells);
    }

    PairTable table(boolean differencesOnly) {
        List<Row> rows = List.of(
                words("Best for", side -> FitWording.bestFor(comparison.fit().bestFor(), side)),
                words(
                        "Decision fit",
                        side -> FitWording.decisionFit(comparison.fit().decisionFit(), side)),
                spec(SpecRow.CONTEXT),
                spec(SpecRow.MAX_OUTPUT),
                Prices.input(comparison, cells),
                Prices.output(comparison, cells),
                providers(),
                words("Shared benchmarks", this::benchmarks),
                spec(SpecRow.KNOWLEDGE_CUTOFF),
                openness(),
                status());
        return PairTables.of("What each is for, and the figures people ask for first", rows, differencesOnly);
    }

    private Row words(String label, java.util.function.Function<Side, String> text) {
        String left = text.apply(Side.LEFT);
        String right = text.apply(Side.RIGHT);
        return row(label, Cell.of(left), Cell.of(right), left.equals(right));
    }

    private static Row row(String label, Cell left, Cell right, boolean same) {
        Cell.Mark mark = same ? Cell.Mark.EQUAL : Cell.Mark.NONE;
        return new Row(label, left.marked(mark), right.marked(mark), same);
    }

    private Row spec(SpecRow spec) {
        Cell left = specs.of(spec, comparison.pair().left());
        Cell right = specs.of(spec, comparison.pair().right());
        String label = SpecCells.label(spec);
        return switch (spec) {
            case CONTEXT -> limits(label, left, right, comparison.limits().context());
            case MAX_OUTPUT -> limits(label, left, right, comparison.limits().maxOutput());
            default -> row(label, left, right, !left.isUnknown() && left.text().equals(right.text()));
        };
    }

    private static Row limits(String label, Cell left, Cell right, dev.pairwise.comparison.LimitGap gap) {
        return new Row(
                label,
                left.marked(SpecTable.mark(gap, Side.LEFT)),
                right.marked(SpecTable.mark(gap, Side.RIGHT)),
                gap instanceof dev.pairwise.comparison.LimitGap.Tie);
    }

    private Row providers() {
        Sides<Cell> routes = comparison.costs().routes().map(routesOf -> Cell.of(PricingWording.routes(routesOf)));
        int left = comparison.costs().routes().left().providers();
        int right = comparison.costs().routes().right().providers();
        return ranked("Provider routes", routes, Integer.compare(left, right));
    }

    private static Row ranked(String label, Sides<Cell> cells, int order) {
        return new Row(
                label,
                cells.left().marked(mark(order)),
                cells.right().marked(mark(-order)),
                order == 0 && cells.left().text().equals(cells.right().text()));
    }

    private static Cell.Mark mark(int order) {
        if (order == 0) {
            return Cell.Mark.EQUAL;
        }
        return order > 0 ? Cell.Mark.BETTER : Cell.Mark.NONE;
    }

    private String benchmarks(Side side) {
        return "%s in common of %s"
                .formatted(
                        Numbers.exact(comparison.evidence().inCommon()),
                        Numbers.exact(comparison.evidence().taken().of(side).size()));
    }

    private Row openness() {
        Sides<Cell> openness = comparison.pair().sides().map(this::openness);
        return row(
                "Openness",
                openness.left(),
                openness.right(),
                !openness.left().isUnknown()
                        && openness.left().text().equals(openness.right().text()));
    }

    /** Weights and licence in one cell: {@code Open weights, Apache 2.0}. */
    private Cell openness(Model model) {
        Cell openness = specs.of(SpecRow.OPENNESS, model);
        return model.specs()
                .licence()
                .known()
                .filter(licence -> model.hasOpenWeights())
                .map(licence -> openness.saying(openness.text() + ", " + licence.name()))
                .orElse(openness);
    }

    /** Active is better than deprecated or gone; nothing else about a status is. */
    private Row status() {
        Sides<Cell> cellsOf = comparison.pair().sides().map(model -> specs.of(SpecRow.STATUS, model));
        Sides<Integer> ranks = comparison.lifecycles().map(Scorecard::rank);
        return ranked("Status", cellsOf, Integer.compare(ranks.left(), ranks.right()));
    }

    private static int rank(Lifecycle lifecycle) {
        return lifecycle.needsNotice() ? 0 : 1;
    }
}
