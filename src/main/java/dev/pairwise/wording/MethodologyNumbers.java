package dev.pairwise.wording;

import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.Preset;
import dev.pairwise.comparison.Workload;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How figures are rounded, shown on examples that the same code prints, and the workloads to start from. */
final class MethodologyNumbers {

    private MethodologyNumbers() {}

    static MethodologyChapter numbers() {
        return new MethodologyChapter(
                "numbers",
                "Numbers and rounding",
                List.of(
                        "Money is counted in exact decimals and rounded once, half up, when it is printed. The examples below are printed by the code that prints every page."),
                Stream.concat(
                                examples(),
                                Stream.of(
                                        new Entry(
                                                "numbers-significant-digits",
                                                "Significant digits of token counts",
                                                Numbers.exact(Numbers.SIGNIFICANT_DIGITS),
                                                "The exact number stands in the tooltip and in the data."),
                                        new Entry(
                                                "money-significant-digits",
                                                "Significant digits of sums under one dollar",
                                                Numbers.exact(Money.SIGNIFICANT_DIGITS),
                                                "Cents would round small sums away."),
                                        new Entry(
                                                "money-whole-dollars-from",
                                                "Sums without cents",
                                                "from %s".formatted(Money.sum(new Usd(Money.WHOLE_DOLLARS_FROM))),
                                                "Cents of a large estimate say nothing."),
                                        new Entry(
                                                "numbers-one-decimal-above",
                                                "Percentages with a decimal",
                                                "above %s%%".formatted(Numbers.decimal(Numbers.ONE_DECIMAL_ABOVE)),
                                                "Near the top a tenth of a point is much: it may be half of what is left.")))
                        .toList());
    }

    static MethodologyChapter workloads() {
        return new MethodologyChapter(
                "workloads",
                "Workloads",
                List.of(
                        "A workload is requests a month, input and output tokens a request, the share of the input read from a cache and the share of requests that can wait for a batch. Every page starts from the default; rivals, labels and what is indexed are always worked out at it."),
                Stream.concat(presets(), limits()).toList());
    }

    private static Stream<Entry> examples() {
        return Stream.of(
                example("tokens", "131,072 tokens", Numbers.tokens(131_072), "Thousands and millions of tokens."),
                example("million", "1,048,576 tokens", Numbers.tokens(1_048_576), "Thousands and millions of tokens."),
                example(
                        "price",
                        "a price of 2.5",
                        Money.perMillion(Usd.of("2.5")),
                        "Prices are printed to their last digit."),
                example("sum", "a sum of 4500.25", Money.sum(Usd.of("4500.25")), "Large sums have no cents."),
                example("cents", "a sum of 12.345", Money.sum(Usd.of("12.345")), "Between them, cents."),
                example("small", "a sum of 0.012345", Money.sum(Usd.of("0.012345")), "Small sums keep their digits."),
                example(
                        "percent",
                        "a share of 0.9655",
                        Numbers.percent(new BigDecimal("0.9655")),
                        "Shares of the dearer."),
                example(
                        "percent-top",
                        "a share of 0.9942",
                        Numbers.percent(new BigDecimal("0.9942")),
                        "Never rounded up to 100%."),
                example(
                        "times",
                        "a multiple of 29.03",
                        Numbers.times(new BigDecimal("29.03")),
                        "One decimal below ten, none above."));
    }

    private static Entry example(String id, String exact, String printed, String reason) {
        return new Entry("example-" + id, exact, printed, reason);
    }

    private static Stream<Entry> presets() {
        return Stream.concat(
                Stream.of(new Entry(
                        "workload-default",
                        "Default",
                        CostWording.workload(Workload.DEFAULT),
                        "A busy chat product, so that small differences show.")),
                Arrays.stream(Preset.values())
                        .map(preset -> new Entry(
                                "preset-"
                                        + preset.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                CostWording.preset(preset),
                                CostWording.workload(preset.workload()),
                                switch (preset) {
                                    case CHAT -> "Short turns, the default.";
                                    case RETRIEVAL -> "Long prompts with passages, some of them seen before.";
                                    case AGENT -> "Very long prompts that repeat most of themselves.";
                                    case BATCH_CLASSIFICATION -> "Many short requests that can wait.";
                                })));
    }

    private static Stream<Entry> limits() {
        return Stream.of(
                new Entry(
                        "workload-most-requests",
                        "Requests a month",
                        "1 to %s".formatted(Numbers.exact(Workload.MOST_REQUESTS)),
                        "Whole numbers."),
                new Entry(
                        "workload-most-tokens",
                        "Input and output tokens a request",
                        "0 to %s".formatted(Numbers.exact(Workload.MOST_TOKENS)),
                        "Whole numbers, each."));
    }
}
