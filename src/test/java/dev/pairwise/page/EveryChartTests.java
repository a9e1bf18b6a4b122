package dev.pairwise.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Support;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import dev.pairwise.importing.BundledFiles;
import dev.pairwise.wording.ChartWording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold of the charts of pairs from all over the bundled catalogue. */
class EveryChartTests {

    private static final int PAIRS = 500;

    private static final List<Workload> WORKLOADS = List.of(
            Workload.DEFAULT,
            new Workload(1, 1, 0, 0, 0),
            new Workload(7, 0, 3, 0, 0),
            new Workload(Workload.MOST_REQUESTS, 180_000, 20_000, 100, 50),
            new Workload(123_457, 40_000, 1, 80, 100));

    private static final Standings STANDINGS = BundledFiles.standings();
    private static final List<Comparison> COMPARISONS = comparisons();

    private static List<Comparison> comparisons() {
        List<Model> models = STANDINGS.catalogue().models().stream()
                .filter(model -> !model.isRollingAlias())
                .toList();
        return IntStream.range(0, PAIRS)
                .filter(index -> index * 7 % models.size() != (index * 61 + 3) % models.size())
                .mapToObj(index -> Comparison.of(
                        STANDINGS,
                        Pair.of(models.get(index * 7 % models.size()), models.get((index * 61 + 3) % models.size())),
                        WORKLOADS.get(index % WORKLOADS.size())))
                .toList();
    }

    private static ComparisonPage page(Comparison comparison) {
        return ComparisonPages.of(comparison, PairQuery.NONE);
    }

    private static List<Drawing> drawings(ComparisonPage page) {
        return Stream.of(
                        page.monthlyCost().curves().stream().map(CostSection.Curve::chart),
                        Stream.of(
                                page.specs().chart(),
                                page.pricing().history().chart(),
                                page.capabilities().chart(),
                                page.benchmarks().chart()))
                .flatMap(Function.identity())
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void keepInsideTheirEdgesAndTheirWordsApart() {
        assertThat(COMPARISONS.parallelStream()
                        .flatMap(comparison -> drawings(page(comparison)).stream()
                                .flatMap(drawing -> DrawingFaults.of(drawing).stream())
                                .map(fault -> comparison.pair().left().slug() + " and "
                                        + comparison.pair().right().slug() + ": " + fault)))
                .isEmpty();
    }

    @Test
    void areOfEveryKind() {
        Map<String, Long> kinds = COMPARISONS.parallelStream()
                .flatMap(comparison -> drawings(page(comparison)).stream())
                .collect(Collectors.groupingBy(Drawing::id, Collectors.counting()));

        assertThat(kinds)
                .containsOnlyKeys(
                        "mix-chart",
                        "volume-chart",
                        "context-chart",
                        "history-chart",
                        "capability-chart",
                        "tests-chart")
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThan(10));
    }

    @Test
    void drawNothingThatIsNotKnown() {
        assertThat(COMPARISONS.parallelStream()).allSatisfy(comparison -> {
            ComparisonPage page = page(comparison);
            Pair pair = comparison.pair();
            assertThat(page.monthlyCost().curves().isEmpty())
                    .isEqualTo(comparison.costs().monthly().found().isEmpty());
            assertThat(page.specs().chart().isPresent())
                    .isEqualTo(
                            pair.sides().both(model -> model.specs().context().isKnown()));
            assertThat(page.pricing().history().chart().isEmpty())
                    .isEqualTo(comparison.costs().history().isEmpty());
            assertThat(page.capabilities().chart().isEmpty())
                    .isEqualTo(Stream.of(Capability.values())
                            .noneMatch(capability ->
                                    pair.sides().either(model -> model.support(capability) != Support.UNKNOWN)));
            assertThat(page.benchmarks().chart())
                    .satisfies(chart -> assertThat(chart.isEmpty()
                                    || !page.benchmarks().comparable().isEmpty())
                            .isTrue());
        });
    }

    @Test
    void showNothingThatTheirTablesLack() {
        assertThat(COMPARISONS.parallelStream()).allSatisfy(comparison -> {
            ComparisonPage page = page(comparison);
            page.specs()
                    .chart()
                    .ifPresent(chart -> assertThat(
                                    String.join("\n", PageText.of(page.specs().rows())))
                            .contains(words(chart).stream()
                                    .flatMap(text -> PrintedNumbers.of(text).stream())
                                    .toList()));
            page.pricing()
                    .history()
                    .chart()
                    .ifPresent(
                            chart -> assertThat(page.pricing().history().rows()).isNotEmpty());
            page.benchmarks()
                    .chart()
                    .ifPresent(chart -> assertThat(names(chart))
                            .allSatisfy(name -> assertThat(page.benchmarks().comparable())
                                    .anySatisfy(test -> assertThat(test.name() + ", lower is better")
                                            .contains(name))));
            page.monthlyCost()
                    .curves()
                    .forEach(curve -> assertThat(curve.rows())
                            .filteredOn(row -> row.at().contains("(" + ChartWording.asked() + ")"))
                            .extracting(CostSection.CurveRow::left, CostSection.CurveRow::right)
                            .containsExactly(tuple(
                                    page.monthlyCost().left().amount(),
                                    page.monthlyCost().right().amount())));
        });
    }

    private static List<String> words(Drawing chart) {
        return chart.lettering().stream()
                .flatMap(lettering -> lettering.words().stream())
                .map(Drawing.Words::text)
                .toList();
    }

    /** Of tests, in as many lines as they take. */
    private static List<String> names(Drawing chart) {
        return words(chart).stream().filter(text -> !text.matches("\\d+%")).toList();
    }

    @Test
    void swapTheirSidesWithThePair() {
        assertThat(COMPARISONS.parallelStream()).allSatisfy(comparison -> {
            Comparison turned = Comparison.of(STANDINGS, comparison.pair().swapped(), comparison.workload());

            assertThat(lines(page(turned), "right")).isEqualTo(lines(page(comparison), "left"));
            assertThat(lines(page(turned), "left")).isEqualTo(lines(page(comparison), "right"));
        });
    }

    /** The paths that have one form on both sides and one place: lines, not signs. */
    private static List<String> lines(ComparisonPage page, String side) {
        return drawings(page).stream()
                .flatMap(drawing -> drawing.strokes().stream())
                .filter(stroke -> stroke.style().equals(side + " line"))
                .map(Drawing.Stroke::path)
                .toList();
    }
}
