package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.LimitGap;
import dev.pairwise.comparison.Sides;
import dev.pairwise.comparison.Tally;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Title and description of a pair page, as search engines print them. */
public final class MetaWording {

    /** Longer titles are cut off in lists of results. */
    public static final int LONGEST_TITLE = 70;

    /** Longer descriptions are cut off in lists of results. */
    public static final int LONGEST_DESCRIPTION = 160;

    private MetaWording() {}

    public static String title(Comparison comparison) {
        String left = ModelNames.left(comparison);
        String right = ModelNames.right(comparison);
        String full = "%s vs %s: cost, context, benchmarks | Pairwise".formatted(left, right);
        return full.length() <= LONGEST_TITLE ? full : "%s vs %s | Pairwise".formatted(left, right);
    }

    /** The strongest figures first, as many sentences as there is room for. */
    public static String description(Comparison comparison) {
        StringBuilder description = new StringBuilder(cost(comparison));
        for (String sentence : more(comparison)) {
            if (description.length() + 1 + sentence.length() <= LONGEST_DESCRIPTION) {
                description.append(' ').append(sentence);
            }
        }
        return description.toString();
    }

    private static List<String> more(Comparison comparison) {
        return Stream.of(
                        context(comparison.limits().context()),
                        tests(comparison.evidence().tally()),
                        providers(comparison.providers().counts()),
                        Optional.of("Each fact with its source and date."))
                .flatMap(Optional::stream)
                .toList();
    }

    /** With the names of the two where there is room for them. */
    private static String cost(Comparison comparison) {
        String named = comparison
                .costs()
                .gap()
                .map(gap -> cost(comparison, gap))
                .orElseGet(() -> English.sentenceCase(
                                MissingCostWording.reason(comparison).orElseThrow())
                        + ".");
        return named.length() <= LONGEST_DESCRIPTION ? named : unnamed(comparison);
    }

    private static String cost(Comparison comparison, CostGap gap) {
        return switch (gap) {
            case CostGap.Tie tie ->
                tie(
                        comparison,
                        Money.sum(tie.costs().left()),
                        Money.sum(tie.costs().right()));
            case CostGap.Cheaper cheaper ->
                "%s costs %s a month against %s for %s, %s less."
                        .formatted(
                                ModelNames.of(comparison, cheaper.cheaper()),
                                Money.sum(cheaper.cheaperCost()),
                                Money.sum(cheaper.dearerCost()),
                                ModelNames.of(comparison, cheaper.cheaper().other()),
                                Numbers.percent(cheaper.shareOfDearer()));
        };
    }

    private static String tie(Comparison comparison, String left, String right) {
        return left.equals(right)
                ? "%s and %s both cost %s a month."
                        .formatted(ModelNames.left(comparison), ModelNames.right(comparison), left)
                : "%s and %s cost about the same, %s and %s a month."
                        .formatted(ModelNames.left(comparison), ModelNames.right(comparison), left, right);
    }

    private static String unnamed(Comparison comparison) {
        return comparison
                .costs()
                .gap()
                .map(gap -> "Monthly cost: %s and %s."
                        .formatted(
                                Money.sum(gap.costs().left()),
                                Money.sum(gap.costs().right())))
                .orElse("Two models side by side.");
    }

    private static Optional<String> context(LimitGap gap) {
        return switch (gap) {
            case LimitGap.Larger(var side, var limits) ->
                Optional.of("Context: %s and %s tokens."
                        .formatted(Numbers.tokens(limits.left()), Numbers.tokens(limits.right())));
            case LimitGap.Tie tie ->
                Optional.of(
                        LimitWording.readTheSame(tie)
                                ? "Context: %s each."
                                        .formatted(
                                                LimitWording.tokens(tie.limits().left()))
                                : "Context: %s.".formatted(LimitWording.both(tie)));
            case LimitGap.Unknown unknown -> Optional.empty();
        };
    }

    private static Optional<String> tests(Tally tally) {
        return tally.shared() == 0
                ? Optional.empty()
                : Optional.of("Tests led: %s and %s of %s."
                        .formatted(
                                Numbers.exact(tally.led().left()),
                                Numbers.exact(tally.led().right()),
                                Numbers.exact(tally.shared())));
    }

    private static Optional<String> providers(Sides<Integer> counts) {
        return Optional.of(
                "Providers: %s and %s.".formatted(Numbers.exact(counts.left()), Numbers.exact(counts.right())));
    }
}
