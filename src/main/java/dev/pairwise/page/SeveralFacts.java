package dev.pairwise.page;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Score;
import dev.pairwise.comparison.AlikeTest;
import dev.pairwise.comparison.ListedRoutes;
import dev.pairwise.comparison.Several;
import dev.pairwise.comparison.SpecRow;
import dev.pairwise.page.SeveralTable.Row;
import dev.pairwise.page.SeveralTable.Value;
import dev.pairwise.wording.AlikeTestWording;
import dev.pairwise.wording.BenchmarkWording;
import dev.pairwise.wording.Labels;
import dev.pairwise.wording.PricingWording;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The tables of three or four models, one column each. */
final class SeveralFacts {

    /** More rows than this nobody reads, and the pages of the pairs have them all. */
    private static final int TESTS_SHOWN = 15;

    /** Rows that stand above all others. */
    private static final Set<SpecRow> FIRST = EnumSet.of(SpecRow.CONTEXT, SpecRow.MAX_OUTPUT, SpecRow.STATUS);

    private final Several several;
    private final SourceList sources;
    private final Cells cells;
    private final SpecCells specs;

    SeveralFacts(Several several, SourceList sources, Cells cells) {
        this.several = several;
        this.sources = sources;
        this.cells = cells;
        this.specs = new SpecCells(cells);
    }

    SeveralTable scorecard() {
        return SeveralTables.of(
                "The figures people ask for first",
                List.of(
                        SeveralTables.placed(
                                SpecCells.label(SpecRow.CONTEXT),
                                ofModels(model -> specs.of(SpecRow.CONTEXT, model)),
                                several.contextPlacings()),
                        SeveralTables.placed(
                                SpecCells.label(SpecRow.MAX_OUTPUT),
                                ofModels(model -> specs.of(SpecRow.MAX_OUTPUT, model)),
                                several.outputPlacings()),
                        SeveralTables.placed("Provider routes", providers(), several.providerPlacings()),
                        SeveralTables.placed(
                                SpecCells.label(SpecRow.STATUS),
                                ofModels(model -> specs.of(SpecRow.STATUS, model)),
                                several.statusPlacings())));
    }

    /** A count of what the page of the model lists, each with its source. */
    private List<Cell> providers() {
        return IntStream.range(0, several.models().size())
                .mapToObj(place -> ListedRoutes.all(
                        several.models().get(place), several.routes().get(place), several.workload()))
                .map(routes -> Cell.of(PricingWording.routes(routes)))
                .toList();
    }

    SeveralTable specs() {
        return SeveralTables.of(
                "Facts about the models themselves",
                Arrays.stream(SpecRow.values())
                        .filter(row -> !FIRST.contains(row))
                        .map(row -> SeveralTables.row(SpecCells.label(row), ofModels(model -> specs.of(row, model))))
                        .toList());
    }

    SeveralTable capabilities() {
        return SeveralTables.of(
                "Unknown means that nobody whose word is carried here has said",
                Arrays.stream(Capability.values())
                        .map(capability -> SeveralTables.row(
                                Labels.of(capability), ofModels(model -> cells.yesOrNo(model.capability(capability)))))
                        .toList());
    }

    private List<Cell> ofModels(Function<Model, Cell> cell) {
        return several.models().stream().map(cell).toList();
    }

    SeveralTable tests() {
        return SeveralTables.of(
                "Run alike by one party",
                several.tests().stream().limit(TESTS_SHOWN).map(this::test).toList());
    }

    private Row test(AlikeTest test) {
        return new Row(
                BenchmarkWording.name(test.benchmark()),
                Optional.of(AlikeTestWording.alike(test)),
                test.scores().stream().map(this::score).map(Value::of).toList());
    }

    private Cell score(Optional<Score> score) {
        return score.map(known ->
                        Cell.of(BenchmarkWording.score(known)).noted(List.of(sources.cite(known.provenance()))))
                .orElseGet(() -> Cell.unknown(AlikeTestWording.notRun()));
    }
}
