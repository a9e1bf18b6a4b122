package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.catalogue.Usd;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PriceChartTests {

    private static final ChartMeasure CONTEXT = new ChartMeasure.Context();

    @Test
    void theCheapestIsBestAndEveryOneThatIsBetterThanAllThatCostLess() {
        PriceChart chart = context(at("cheap", "1", 8_000), at("worse", "2", 4_000), at("better", "3", 16_000));

        assertThat(names(chart.dots())).containsExactly("cheap", "worse", "better");
        assertThat(names(chart.best())).containsExactly("cheap", "better");
    }

    @Test
    void theOrderOfTheListDoesNotMatter() {
        PriceChart chart = context(at("better", "3", 16_000), at("worse", "2", 4_000), at("cheap", "1", 8_000));

        assertThat(names(chart.best())).containsExactly("cheap", "better");
    }

    @Test
    void whatIsAsGoodForMoreIsNotBest() {
        assertThat(names(context(at("a", "2", 8_000), at("b", "1", 8_000)).best()))
                .containsExactly("b");
    }

    @Test
    void ofThoseAtOnePriceOnlyTheBetterIsBest() {
        assertThat(names(context(at("a", "1", 8_000), at("b", "1", 9_000)).best()))
                .containsExactly("b");
        assertThat(names(context(at("a", "1", 9_000), at("b", "1", 8_000)).best()))
                .containsExactly("a");
    }

    @Test
    void thoseThatAreEqualInBothAreAllBest() {
        assertThat(names(context(at("b", "1", 8_000), at("a", "1", 8_000), at("c", "2", 9_000))
                        .best()))
                .containsExactly("a", "b", "c");
    }

    @Test
    void theLowestIsBetterWhereLowerIsBetter() {
        ModelList list = list(takers(score -> score.lowerIsBetter()));
        PriceChart chart = PriceChart.of(list.measure("quiz").orElseThrow(), list.models());

        assertThat(names(chart.best())).containsExactly("taker-10");
    }

    @Test
    void theHighestIsBetterElsewhere() {
        ModelList list = list(takers(UnaryOperator.identity()));
        PriceChart chart = PriceChart.of(list.measure("quiz").orElseThrow(), list.models());

        assertThat(chart.best()).hasSize(ChartMeasures.FEWEST_MODELS);
    }

    @Test
    void thePriceIsTheBlendOfTheCheapestRoute() {
        PriceChart chart = context(model("a")
                .route(Routes.at("dear").priced("20", "20"))
                .route(Routes.at("host").priced("18", "28")));

        assertThat(chart.dots()).extracting(PriceChart.Dot::price).containsExactly(Usd.of("20"));
    }

    @Test
    void countsWhatIsNotDrawnByWhatItLacks() {
        ModelList list = list(Stream.concat(
                takers(UnaryOperator.identity()),
                Stream.of(
                        model("unpriced").score(Scores.on("quiz", "50")),
                        at("untested", "1", 8_000),
                        at("high", "1", 8_000).score(Scores.on("quiz", "99").setting("high")),
                        at("own", "1", 8_000).score(Scores.on("quiz", "99").selfReported()))));
        PriceChart chart = PriceChart.of(list.measure("quiz").orElseThrow(), list.models());

        assertThat(chart.dots()).hasSize(ChartMeasures.FEWEST_MODELS);
        assertThat(List.of(chart.unpriced(), chart.unmeasured(), chart.measuredOtherwise()))
                .containsExactly(1, 1, 2);
        assertThat(chart.models()).isEqualTo(list.models().size());
    }

    @Test
    void anUnknownContextIsNoContext() {
        PriceChart chart = context(at("a", "1", 8_000), at("b", "2", 9_000).unknown(Field.CONTEXT_TOKENS));

        assertThat(names(chart.dots())).containsExactly("a");
        assertThat(chart.unmeasured()).isEqualTo(1);
    }

    @Test
    void offersATestThatEnoughPricedModelsTookAlike() {
        assertThat(list(takers(UnaryOperator.identity())).measures())
                .extracting(ChartMeasure::code)
                .containsExactly("context", "quiz");
        assertThat(list(takers(UnaryOperator.identity()).skip(1)).measures())
                .extracting(ChartMeasure::code)
                .containsExactly("context");
    }

    @Test
    void offersNoTestThatMakersTookThemselves() {
        assertThat(list(takers(Scores.Builder::selfReported)).measures())
                .extracting(ChartMeasure::code)
                .containsExactly("context");
    }

    @Test
    void offersTheTestsThatMostTook() {
        Stream<Models.Builder> models = IntStream.range(0, ChartMeasures.FEWEST_MODELS + 30)
                .mapToObj(number -> {
                    Models.Builder taker = at("taker-" + number, "1", 8_000);
                    IntStream.rangeClosed(0, Math.min(number, ChartMeasures.MOST_TESTS))
                            .forEach(test -> taker.score(Scores.on("quiz-" + test, "50")));
                    return taker;
                });

        assertThat(list(models).measures())
                .hasSize(1 + ChartMeasures.MOST_TESTS)
                .extracting(ChartMeasure::code)
                .contains("quiz-0")
                .doesNotContain("quiz-" + ChartMeasures.MOST_TESTS);
    }

    /** As many as a test needs, each dearer and scoring higher than the one before. */
    private static Stream<Models.Builder> takers(UnaryOperator<Scores.Builder> how) {
        return IntStream.range(10, 10 + ChartMeasures.FEWEST_MODELS)
                .mapToObj(number -> at("taker-" + number, Integer.toString(number), 8_000)
                        .score(how.apply(Scores.on("quiz", Integer.toString(number)))));
    }

    private static Models.Builder at(String slug, String price, long context) {
        return model(slug).context(context).route(Routes.at("host").priced(price, price));
    }

    private static PriceChart context(Models.Builder... models) {
        ModelList list = list(Arrays.stream(models));
        return PriceChart.of(CONTEXT, list.models());
    }

    private static ModelList list(Stream<Models.Builder> models) {
        return Standings.of(catalogue(models.map(Models.Builder::build).toList()))
                .list();
    }

    private static List<String> names(List<PriceChart.Dot> dots) {
        return dots.stream().map(dot -> dot.listed().model().slug().value()).toList();
    }
}
