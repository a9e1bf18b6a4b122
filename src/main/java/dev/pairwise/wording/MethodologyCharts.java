package dev.pairwise.wording;

import dev.pairwise.comparison.ChartMeasures;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.util.List;

/** What charts of many models show. */
final class MethodologyCharts {

    private MethodologyCharts() {}

    static MethodologyChapter prices() {
        return new MethodologyChapter(
                "price-charts",
                "Best for its price",
                List.of(
                        "A chart puts the blended price of models, on the cheapest route at the default workload, against their context window or their scores on one test. A model is best for its price when no other one drawn is at least as good for less, or better for the same price. Two that are equal in both are both best.",
                        "Of a test the chart draws the one set of scores with the same source, version, effort and harness, run by one independent party, that most models with a price are in; scores of other conditions are counted and not drawn. Makers' own figures are never drawn."),
                List.of(
                        new Entry(
                                "chart-measures-fewest-models",
                                "Models with a price that took a test with a chart",
                                "%s or more".formatted(Numbers.exact(ChartMeasures.FEWEST_MODELS)),
                                "Fewer dots show no shape."),
                        new Entry(
                                "chart-measures-most-tests",
                                "Tests with a chart",
                                "at most %s".formatted(Numbers.exact(ChartMeasures.MOST_TESTS)),
                                "As many as one still chooses from; those that most of these models took come first.")));
    }
}
