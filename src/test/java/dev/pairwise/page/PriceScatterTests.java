package dev.pairwise.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.comparison.ChartMeasure;
import dev.pairwise.comparison.ListedModel;
import dev.pairwise.comparison.ModelList;
import dev.pairwise.comparison.PriceChart;
import dev.pairwise.importing.BundledFiles;
import dev.pairwise.page.PriceScatter.Drawing;
import dev.pairwise.page.PriceScatter.Label;
import dev.pairwise.page.ScatterNames.Box;
import dev.pairwise.page.ScatterNames.Letters;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every chart of prices over the whole bundled catalogue. */
class PriceScatterTests {

    private static final ModelList LIST = BundledFiles.standings().list();

    static List<ChartMeasure> measures() {
        return LIST.measures();
    }

    @Test
    void thereAreTestsToChooseFrom() {
        assertThat(measures()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void drawsEveryModelWithBothFactsAndNoOther(ChartMeasure measure) {
        long both = LIST.models().stream()
                .filter(listed ->
                        listed.route().isPresent() && measure.of(listed).isPresent())
                .count();
        PriceChart chart = chart(measure);

        assertThat(chart.dots()).hasSize(Math.toIntExact(both));
        assertThat(chart.models()).isEqualTo(LIST.models().size());
        assertThat(dots(drawing(chart).dots()))
                .isBetween(chart.dots().size() / 2, chart.dots().size());
        assertThat(dots(drawing(chart).best())).isBetween(1, chart.best().size());
    }

    @ParameterizedTest
    @MethodSource("measures")
    void noneOfTheBestIsBeatenAndEveryOtherIs(ChartMeasure measure) {
        PriceChart chart = chart(measure);

        assertThat(chart.dots())
                .allSatisfy(dot -> assertThat(chart.best().contains(dot))
                        .isEqualTo(chart.dots().stream().noneMatch(other -> beats(other, dot, measure))));
    }

    private static boolean beats(PriceChart.Dot one, PriceChart.Dot other, ChartMeasure measure) {
        int cheaper = other.price().compareTo(one.price());
        int order = one.value().compareTo(other.value());
        int better = measure.isHigherBetter() ? order : -order;
        return cheaper >= 0 && better >= 0 && cheaper + better > 0;
    }

    @ParameterizedTest
    @MethodSource("measures")
    void namesStayInsideAndApartInLargeLettersAndInSmallOnes(ChartMeasure measure) {
        List<Label> names = drawing(chart(measure)).names();

        assertThat(names).isNotEmpty();
        assertApart(
                names.stream().filter(name -> !name.style().contains("roomy")).toList(), Letters.LARGE);
        assertApart(names, Letters.SMALL);
    }

    private static void assertApart(List<Label> names, Letters letters) {
        List<Box> boxes =
                names.stream().map(name -> ScatterNames.box(name, letters)).toList();
        assertThat(boxes).allSatisfy(box -> {
            assertThat(box.isInside(ScatterDrawing.FRAME)).isTrue();
            assertThat(boxes.stream().filter(box::overlaps)).containsExactly(box);
        });
    }

    @ParameterizedTest
    @MethodSource("measures")
    void figuresUnderThePictureStayApartInLargeLetters(ChartMeasure measure) {
        List<Label> large = drawing(chart(measure)).across().stream()
                .filter(mark -> !mark.style().contains("roomy"))
                .toList();

        assertThat(large).hasSizeGreaterThan(1);
        for (int at = 1; at < large.size(); at++) {
            int halves = (Letters.LARGE.width(large.get(at - 1).text())
                            + Letters.LARGE.width(large.get(at).text()))
                    / 2;
            assertThat(large.get(at).x() - large.get(at - 1).x()).isGreaterThanOrEqualTo(halves - 1);
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void theTableNamesTheBestTheCheapestFirst(ChartMeasure measure) {
        PriceChart chart = chart(measure);

        assertThat(PriceScatters.of(chart).best())
                .extracting(row -> row.model().text())
                .containsExactlyElementsOf(chart.best().stream()
                        .map(dot -> dot.listed().model().name())
                        .toList());
    }

    @Test
    void oneModelIsNoChart() {
        List<ListedModel> one = LIST.models().stream()
                .filter(listed -> listed.route().isPresent() && listed.context().isPresent())
                .limit(1)
                .toList();
        PriceScatter scatter = PriceScatters.of(PriceChart.of(new ChartMeasure.Context(), one));

        assertThat(scatter.drawing()).isEmpty();
        assertThat(scatter.best()).isEmpty();
        assertThat(scatter.drawn()).contains("too few to draw");
    }

    private static PriceChart chart(ChartMeasure measure) {
        return PriceChart.of(measure, LIST.models());
    }

    private static Drawing drawing(PriceChart chart) {
        return PriceScatters.of(chart).drawing().orElseThrow();
    }

    private static int dots(String path) {
        return Math.toIntExact(Pattern.compile("z").matcher(path).results().count());
    }
}
