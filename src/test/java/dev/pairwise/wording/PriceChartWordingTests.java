package dev.pairwise.wording;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Score;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.comparison.ChartMeasure;
import dev.pairwise.comparison.ListedModel;
import dev.pairwise.comparison.PriceChart;
import dev.pairwise.comparison.PriceChart.Dot;
import dev.pairwise.comparison.Standings;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PriceChartWordingTests {

    private static final ListedModel LISTED = Standings.of(catalogue(
                    model("a").route(Routes.at("host").priced("1", "2")).build()))
            .list()
            .models()
            .getFirst();

    private static final Dot DOT = new Dot(LISTED, LISTED.blended().orElseThrow(), BigDecimal.ONE);

    @Test
    void saysHowManyAreDrawnAndWhyTheOthersAreNot() {
        assertThat(PriceChartWording.drawn(chart(quiz(), 67, 536, 506, 1)))
                .isEqualTo(
                        "67 of 1,110 models are drawn. Left out: 536 without a price, 1 tested only under other conditions, and 506 with a price but no score.");
        assertThat(PriceChartWording.drawn(chart(new ChartMeasure.Context(), 3, 0, 1, 0)))
                .isEqualTo("3 of 4 models are drawn. Left out: 1 with a price but no recorded context.");
        assertThat(PriceChartWording.drawn(chart(quiz(), 5, 0, 0, 0))).isEqualTo("All 5 models are drawn.");
    }

    @Test
    void drawsNothingOfFewerThanTwo() {
        assertThat(PriceChartWording.isDrawn(chart(quiz(), 2, 0, 0, 0))).isTrue();
        assertThat(PriceChartWording.isDrawn(chart(quiz(), 1, 0, 0, 0))).isFalse();
        assertThat(PriceChartWording.drawn(chart(quiz(), 1, 2, 0, 0)))
                .isEqualTo(
                        "One of 3 models has both a price and a score that compares, too few to draw. Left out: 2 without a price.");
        assertThat(PriceChartWording.drawn(chart(quiz(), 0, 0, 1, 0)))
                .isEqualTo(
                        "None of 1 model has both a price and a score that compares. Left out: 1 with a price but no score.");
        assertThat(PriceChartWording.drawn(chart(new ChartMeasure.Context(), 1, 0, 0, 0)))
                .isEqualTo("One of 1 model has both a price and a recorded context, too few to draw.");
    }

    @Test
    void saysUnderWhichConditionsTheScoresCameAbout() {
        assertThat(PriceChartWording.basis(quiz()))
                .first()
                .isEqualTo("All scores were run alike: by lab, no effort or setting stated, data set test.");
        assertThat(PriceChartWording.basis(
                        scores(Scores.on("quiz", "1").setting("high").harness("frame"))))
                .first()
                .isEqualTo("All scores were run alike: by lab, high, harness frame, data set test.");
        assertThat(PriceChartWording.basis(scores(Scores.on("quiz", "1").ranBy("test"))))
                .first()
                .isEqualTo("All scores were run alike: by test, no effort or setting stated.");
        assertThat(PriceChartWording.basis(new ChartMeasure.Context()))
                .singleElement()
                .asString()
                .startsWith("The price is one for a million tokens, 70% input and 30% output");
    }

    @Test
    void saysWhichWayIsBetter() {
        assertThat(PriceChartWording.upright(quiz())).isEqualTo("Score in percent");
        assertThat(PriceChartWording.upright(scores(Scores.on("quiz", "1").lowerIsBetter())))
                .isEqualTo("Score in percent, lowest on top");
    }

    @Test
    void agreesWithOneAndWithMany() {
        assertThat(PriceChartWording.title(chart(quiz(), 2, 0, 0, 0)))
                .isEqualTo(
                        "Price against Quiz: a dot for each of 2 models. The table names those 2 that are best for their price.");
        assertThat(PriceChartWording.title(new PriceChart(quiz(), List.of(DOT, DOT), List.of(DOT), 0, 0, 0)))
                .endsWith("The table names the one that is best for its price.");
    }

    private static PriceChart chart(ChartMeasure measure, int dots, int unpriced, int unmeasured, int otherwise) {
        List<Dot> drawn = Collections.nCopies(dots, DOT);
        return new PriceChart(measure, drawn, drawn, unpriced, unmeasured, otherwise);
    }

    private static ChartMeasure quiz() {
        return scores(Scores.on("quiz", "50"));
    }

    private static ChartMeasure scores(Scores.Builder builder) {
        Score score = builder.build();
        return new ChartMeasure.Scores(score, Map.of(LISTED.model().slug(), score));
    }
}
