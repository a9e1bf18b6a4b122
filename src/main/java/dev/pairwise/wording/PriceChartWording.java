package dev.pairwise.wording;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Score;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.BlendedPrice;
import dev.pairwise.comparison.ChartMeasure;
import dev.pairwise.comparison.PriceChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for charts of price against one measure. */
public final class PriceChartWording {

    private PriceChartWording() {}

    /** As a choice. */
    public static String name(ChartMeasure measure) {
        return switch (measure) {
            case ChartMeasure.Context() -> "Context window";
            case ChartMeasure.Scores scores -> BenchmarkWording.name(scores.benchmark());
        };
    }

    public static String heading(ChartMeasure measure) {
        return "Price against %s".formatted(inSentence(measure));
    }

    private static String inSentence(ChartMeasure measure) {
        return switch (measure) {
            case ChartMeasure.Context() -> "context window";
            case ChartMeasure.Scores scores -> BenchmarkWording.name(scores.benchmark());
        };
    }

    /** What the picture is, for those who do not see it. */
    public static String title(PriceChart chart) {
        int best = chart.best().size();
        return "%s: a dot for each of %s. The table names %s."
                .formatted(
                        heading(chart.measure()),
                        PlaceWording.models(chart.dots().size()),
                        best == 1
                                ? "the one that is best for its price"
                                : "those %s that are best for their price".formatted(Numbers.exact(best)));
    }

    /** Beside the upright axis. */
    public static String upright(ChartMeasure measure) {
        return switch (measure) {
            case ChartMeasure.Context() -> "Context window, tokens, log scale";
            case ChartMeasure.Scores scores -> upright(scores.benchmark());
        };
    }

    private static String upright(Benchmark benchmark) {
        String axis = "Score in %s".formatted(benchmark.unit());
        return benchmark.higherIsBetter() ? axis : axis + ", lowest on top";
    }

    public static String level() {
        return "$ per million tokens, blended, log scale";
    }

    /** What is drawn, what is not, and why. */
    public static String drawn(PriceChart chart) {
        String counted = counted(chart);
        List<String> leftOut = leftOut(chart);
        return leftOut.isEmpty() ? counted : "%s Left out: %s.".formatted(counted, English.and(leftOut));
    }

    private static String counted(PriceChart chart) {
        int dots = chart.dots().size();
        String all = PlaceWording.models(chart.models());
        return switch (dots) {
            case 0 -> "None of %s has both a price and %s.".formatted(all, need(chart.measure()));
            case 1 -> "One of %s has both a price and %s, too few to draw.".formatted(all, need(chart.measure()));
            default ->
                dots == chart.models()
                        ? "All %s are drawn.".formatted(all)
                        : "%s of %s are drawn.".formatted(Numbers.exact(dots), all);
        };
    }

    private static String need(ChartMeasure measure) {
        return switch (measure) {
            case ChartMeasure.Context() -> "a recorded context";
            case ChartMeasure.Scores _ -> "a score that compares";
        };
    }

    /** One dot is no chart. */
    public static boolean isDrawn(PriceChart chart) {
        return chart.dots().size() > 1;
    }

    private static List<String> leftOut(PriceChart chart) {
        return Stream.of(
                        leftOut(chart.unpriced(), "without a price"),
                        leftOut(chart.measuredOtherwise(), "tested only under other conditions"),
                        leftOut(chart.unmeasured(), lack(chart.measure())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> leftOut(int models, String why) {
        return models == 0 ? Optional.empty() : Optional.of(Numbers.exact(models) + " " + why);
    }

    private static String lack(ChartMeasure measure) {
        return switch (measure) {
            case ChartMeasure.Context() -> "with a price but no recorded context";
            case ChartMeasure.Scores _ -> "with a price but no score";
        };
    }

    /** What the two axes measure. */
    public static List<String> basis(ChartMeasure measure) {
        List<String> sentences = new ArrayList<>();
        if (measure instanceof ChartMeasure.Scores scores) {
            sentences.add("All scores were run alike: %s.".formatted(conditions(scores.any())));
        }
        sentences.add(
                "The price is one for a million tokens, %s input and %s output, on the cheapest route at the default workload. A model that thinks at length needs more tokens for an answer."
                        .formatted(
                                Numbers.percent(BlendedPrice.INPUT_SHARE),
                                Numbers.percent(BigDecimal.ONE.subtract(BlendedPrice.INPUT_SHARE))));
        return sentences;
    }

    private static String conditions(Score score) {
        return Stream.of(
                        score.ranBy().map(party -> "by " + party),
                        Optional.of(score.setting().orElse("no effort or setting stated")),
                        score.harness().map(harness -> "harness " + harness),
                        Optional.of(score.provenance().source().name())
                                .filter(source -> !score.ranBy().equals(Optional.of(source)))
                                .map("data set %s"::formatted))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** What the line says. */
    public static String best(ChartMeasure measure) {
        return switch (measure) {
            case ChartMeasure.Context() ->
                "A model is best for its price when no other one drawn takes as much for less, or more for the same.";
            case ChartMeasure.Scores _ ->
                "A model is best for its price when no other one drawn does as well for less, or better for the same.";
        };
    }

    public static String column(ChartMeasure measure) {
        return switch (measure) {
            case ChartMeasure.Context() -> "Context";
            case ChartMeasure.Scores _ -> "Score";
        };
    }

    public static String value(ChartMeasure measure, BigDecimal value) {
        return switch (measure) {
            case ChartMeasure.Context() -> Numbers.tokens(new TokenCount(value.longValueExact()));
            case ChartMeasure.Scores _ -> Numbers.decimal(value);
        };
    }

    public static String price(Usd price) {
        return Money.sum(price);
    }

    public static String filter() {
        return "Draw only some of them";
    }
}
