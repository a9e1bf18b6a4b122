package dev.pairwise.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.InMemoryCatalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Provenances;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.PathPoints.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where things stand in the charts of a pair. */
class ChartTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** Half of the tokens are output. */
    private static final Workload EVEN = new Workload(1_000, 500, 500, 0, 0);

    @Test
    void theLinesOfTwoCostsMeetAtTheBreakEven() {
        Drawing chart = mix(priced("1", "9"), priced("3", "3"), EVEN);

        List<Point> left = points(chart, "left line");
        List<Point> right = points(chart, "right line");
        int even = points(chart, "even").getFirst().x();

        assertThat(left).hasSize(2);
        assertThat(height(left, even)).isCloseTo(height(right, even), within(1));
        assertThat(even - left.getFirst().x())
                .isEqualTo((left.getLast().x() - left.getFirst().x()) / 4);
        assertThat(words(chart)).contains("same cost at 25%");
    }

    @Test
    void theMixOfTheWorkloadIsMarked() {
        Drawing chart = mix(priced("1", "9"), priced("3", "3"), EVEN);

        List<Point> line = points(chart, "left line");

        assertThat(points(chart, "asked"))
                .allSatisfy(point -> assertThat(point.x())
                        .isEqualTo((line.getFirst().x() + line.getLast().x()) / 2));
    }

    @Test
    void noBreakEvenIsMarkedWhereOneIsCheaperAtEveryMix() {
        Drawing chart = mix(priced("1", "1"), priced("3", "3"), EVEN);

        assertThat(points(chart, "even")).isEmpty();
        assertThat(words(chart)).noneMatch(text -> text.contains("same"));
    }

    @Test
    void aLongContextTierIsAStepInTheLine() {
        Drawing chart = mix(
                Models.model("a").route(Routes.at("host").priced("1", "1").above(500, "3", "3")),
                priced("2", "2"),
                EVEN);

        List<Point> line = points(chart, "left line");

        assertThat(line).hasSize(4);
        assertThat(line.get(1).x()).isEqualTo(line.get(2).x());
        assertThat(line.get(1).y()).isLessThan(line.get(2).y());
    }

    @Test
    void theCostsOfVolumesRunAlongsideEachOther() {
        Drawing chart = curve(priced("1", "1"), priced("10", "10"), EVEN, 1);

        List<Point> cheap = points(chart, "left line");
        List<Point> dear = points(chart, "right line");

        assertThat(cheap.getFirst().y() - dear.getFirst().y())
                .isCloseTo(cheap.getLast().y() - dear.getLast().y(), within(1));
        assertThat(points(chart, "asked").getFirst().x())
                .isCloseTo((cheap.getFirst().x() + cheap.getLast().x()) / 2, within(1));
    }

    @Test
    void nothingIsDrawnOfCostsWhenAPriceIsMissing() {
        assertThat(page(priced("1", "1"), Models.model("b"), EVEN).monthlyCost().curves())
                .isEmpty();
    }

    @Test
    void oneRequestAMonthIsDrawnOnlyUpwards() {
        CostSection.Curve volumes = page(priced("1", "1"), priced("2", "2"), new Workload(1, 500, 500, 0, 0))
                .monthlyCost()
                .curves()
                .get(1);

        assertThat(volumes.rows())
                .extracting(CostSection.CurveRow::at)
                .containsExactly("1 (your workload)", "10", "100");
    }

    @Test
    void aPriceThatChangedIsAStep() {
        Drawing chart = history(
                Models.model("a")
                        .route(Routes.at("host")
                                .priced("1", "1")
                                .recorded("2024-01-01", "2025-01-01", "4", "4")
                                .since("2025-01-01", "1", "1")),
                priced("2", "2"));

        List<Point> line = points(chart, "left line");

        assertThat(line).hasSize(4);
        assertThat(line.get(1).x()).isEqualTo(line.get(2).x());
        assertThat(line.get(1).y()).isLessThan(line.get(2).y());
        assertThat(points(chart, "right line")).isEmpty();
    }

    @Test
    void aLineEndsWhereThePriceWasLastLookedAt() {
        Drawing chart = history(
                Models.model("a")
                        .route(Routes.at("host")
                                .priced("1", "1")
                                .since("2025-01-01", "1", "1")
                                .saidBy(Provenances.of("test", "2025-07-01"))),
                Models.model("b")
                        .route(Routes.at("host")
                                .priced("2", "2")
                                .since("2025-01-01", "2", "2")
                                .saidBy(Provenances.of("test", "2026-01-01"))));

        int left = points(chart, "left line").getLast().x();
        int right = points(chart, "right line").getLast().x();

        assertThat(left).isLessThan(right);
        assertThat(right)
                .isEqualTo(
                        points(chart, "rule").stream().mapToInt(Point::x).max().orElseThrow());
    }

    @Test
    void aTimeWithoutARecordedPriceBreaksTheLine() {
        Drawing chart = history(
                Models.model("a")
                        .route(Routes.at("host")
                                .priced("1", "1")
                                .recorded("2024-01-01", "2024-06-01", "4", "4")
                                .since("2025-06-01", "1", "1")),
                priced("2", "2"));

        assertThat(path(chart, "left line").orElseThrow().chars().filter(letter -> letter == 'M'))
                .hasSize(2);
    }

    @Test
    void windowsAreToScaleAndHoldTheirOutputLimits() {
        Drawing chart = page(
                        Models.model("a").context(100_000).maxOutput(25_000),
                        Models.model("b").context(200_000).maxOutput(200_000),
                        EVEN)
                .specs()
                .chart()
                .orElseThrow();

        assertThat(width(chart, "right window")).isEqualTo(398);
        assertThat(width(chart, "left window")).isEqualTo(199);
        assertThat(width(chart, "left within")).isCloseTo(50, within(1));
        assertThat(path(chart, "right within"))
                .as("a limit that only repeats the window")
                .isEmpty();
        assertThat(words(chart)).containsExactly("100k context, answers up to 25k", "200k context");
    }

    @Test
    void noWindowIsDrawnBesideAnUnknownOne() {
        assertThat(page(Models.model("a").context(100_000), Models.model("b").unknown(Field.CONTEXT_TOKENS), EVEN)
                        .specs()
                        .chart())
                .isEmpty();
    }

    @Test
    void testsStandOnOneScaleWithTheirNoise() {
        Drawing chart = page(
                        Models.model("a").score(Scores.on("exam", "25").questions(1_000)),
                        Models.model("b").score(Scores.on("exam", "75").questions(1_000)),
                        EVEN)
                .benchmarks()
                .chart()
                .orElseThrow();

        assertThat(points(chart, "left sign").getFirst().x()).isEqualTo(104);
        assertThat(middle(chart, "right sign")).isEqualTo(296);
        assertThat(middle(chart, "noise")).isCloseTo(200, within(1));
        assertThat(width(chart, "noise"))
                .as("1.96 standard errors of two shares")
                .isCloseTo(15, within(1));
        assertThat(words(chart)).containsExactly("Exam", "0%", "50%", "100%");
    }

    @Test
    void aTestOfWhichLessIsBetterSaysSo() {
        Drawing chart = page(
                        Models.model("a").score(Scores.on("errors", "5").lowerIsBetter()),
                        Models.model("b").score(Scores.on("errors", "6").lowerIsBetter()),
                        EVEN)
                .benchmarks()
                .chart()
                .orElseThrow();

        assertThat(words(chart)).contains("Errors, lower is better");
    }

    @Test
    void aLongNameOfATestTakesASecondLine() {
        String name = "long-name-of-a-test-that-does-not-fit-on-one-line-of-a-narrow-chart";
        Drawing chart = page(
                        Models.model("a").score(Scores.on(name, "25")),
                        Models.model("b").score(Scores.on(name, "75")),
                        EVEN)
                .benchmarks()
                .chart()
                .orElseThrow();

        assertThat(words(chart).getFirst()).hasSizeLessThanOrEqualTo(Drawing.WIDTH / Pencil.LETTER);
        assertThat(String.join(" ", words(chart).subList(0, 2)))
                .isEqualTo("Long Name Of A Test That Does Not Fit On One Line Of A Narrow Chart");
    }

    @Test
    void testsThatDoNotCompareAreNotDrawn() {
        BenchmarkSection tests = page(
                        Models.model("a").score(Scores.on("exam", "25").ranBy("one")),
                        Models.model("b").score(Scores.on("exam", "75").ranBy("other")),
                        EVEN)
                .benchmarks();

        assertThat(tests.notComparable()).hasSize(1);
        assertThat(tests.chart()).isEmpty();
    }

    @Test
    void yesNoAndUnknownAreThreeMarks() {
        Drawing chart = page(
                        Models.model("a").can(Capability.VISION).cannot(Capability.AUDIO),
                        Models.model("b").can(Capability.AUDIO),
                        EVEN)
                .capabilities()
                .chart()
                .orElseThrow();

        assertThat(marks(chart, "left yes-box")).isEqualTo(1);
        assertThat(marks(chart, "right yes-box")).isEqualTo(1);
        assertThat(marks(chart, "tick")).isEqualTo(2);
        assertThat(path(chart, "no-box").orElseThrow()).containsOnlyOnce("z");
        assertThat(marks(chart, "unknown-box")).isEqualTo(2 * Capability.values().length - 3);
    }

    private static Models.Builder priced(String input, String output) {
        return Models.model(input.equals("1") ? "a" : "b").priced(input, output);
    }

    private static ComparisonPage page(Models.Builder left, Models.Builder right, Workload workload) {
        Model one = left.build();
        Model other = right.build();
        InMemoryCatalogue catalogue = new InMemoryCatalogue(
                "1",
                TODAY,
                new InMemoryCatalogue.Contents(
                        List.of(), List.of(), List.of(), List.of(), List.of(one, other), List.of()));
        return ComparisonPages.of(
                Comparison.of(Standings.of(catalogue), Pair.of(one, other), workload), PairQuery.NONE);
    }

    private static Drawing mix(Models.Builder left, Models.Builder right, Workload workload) {
        return curve(left, right, workload, 0);
    }

    private static Drawing curve(Models.Builder left, Models.Builder right, Workload workload, int place) {
        return page(left, right, workload)
                .monthlyCost()
                .curves()
                .get(place)
                .chart()
                .orElseThrow();
    }

    private static Drawing history(Models.Builder left, Models.Builder right) {
        return page(left, right, EVEN).pricing().history().chart().orElseThrow();
    }

    private static Optional<String> path(Drawing chart, String style) {
        return chart.strokes().stream()
                .filter(stroke -> stroke.style().equals(style))
                .map(Drawing.Stroke::path)
                .findFirst();
    }

    private static List<Point> points(Drawing chart, String style) {
        return path(chart, style).map(PathPoints::of).orElse(List.of());
    }

    private static long marks(Drawing chart, String style) {
        return path(chart, style)
                .orElseThrow()
                .chars()
                .filter(letter -> letter == 'M')
                .count();
    }

    private static int width(Drawing chart, String style) {
        return most(chart, style) - least(chart, style);
    }

    private static int middle(Drawing chart, String style) {
        return (most(chart, style) + least(chart, style)) / 2;
    }

    private static int most(Drawing chart, String style) {
        return points(chart, style).stream().mapToInt(Point::x).max().orElseThrow();
    }

    private static int least(Drawing chart, String style) {
        return points(chart, style).stream().mapToInt(Point::x).min().orElseThrow();
    }

    /** How high a straight line stands at a place. */
    private static int height(List<Point> line, int x) {
        Point from = line.getFirst();
        Point to = line.getLast();
        return from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x());
    }

    private static List<String> words(Drawing chart) {
        return chart.lettering().stream()
                .flatMap(lettering -> lettering.words().stream())
                .map(Drawing.Words::text)
                .toList();
    }
}
