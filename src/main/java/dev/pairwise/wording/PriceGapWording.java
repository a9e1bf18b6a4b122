package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.PriceGap;
import java.util.List;

/** How far apart the input and the output prices of the two chosen routes are. */
public final class PriceGapWording {

    private PriceGapWording() {}

    /** Nothing where a price is missing. */
    public static List<String> sentences(Comparison comparison) {
        return comparison
                .costs()
                .prices()
                .map(prices -> sentences(comparison, prices))
                .orElse(List.of());
    }

    private static List<String> sentences(Comparison comparison, PriceGap prices) {
        return List.of(sentence(comparison, "Input", prices.input()), sentence(comparison, "Output", prices.output()));
    }

    private static String sentence(Comparison comparison, String what, CostGap gap) {
        return switch (gap) {
            case CostGap.Tie(var costs) -> tie(what, Money.perMillion(costs.left()), Money.perMillion(costs.right()));
            case CostGap.Cheaper cheaper -> cheaper(comparison, what, cheaper);
        };
    }

    private static String tie(String what, String left, String right) {
        return left.equals(right)
                ? "%s costs the same on both, %s.".formatted(what, left)
                : "%s costs about the same on both, %s and %s.".formatted(what, left, right);
    }

    private static String cheaper(Comparison comparison, String what, CostGap.Cheaper gap) {
        String dearer = ModelNames.of(comparison, gap.cheaper().other());
        String lower = "%s is %s cheaper with %s, %s lower per million tokens"
                .formatted(
                        what,
                        Numbers.percent(gap.shareOfDearer()),
                        ModelNames.of(comparison, gap.cheaper()),
                        Money.exact(gap.amount()));
        return gap.saidTimes()
                .map(times -> "%s; with %s it costs %s times the price.".formatted(lower, dearer, Numbers.times(times)))
                .orElse(lower + ".");
    }
}
