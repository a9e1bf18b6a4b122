package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.Evidence;
import dev.pairwise.comparison.Reach;
import dev.pairwise.comparison.ReachCall;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.StrengthCall;
import dev.pairwise.comparison.Tally;
import java.util.List;

/** The three calls of every verdict: cheaper, stronger, reaches further; each with its figure, or a tie, or what is not known. */
public final class CallWording {

    private static final String SPECS = "specs";
    private static final String CAPABILITIES = "capabilities";

    private CallWording() {}

    /** {@code section} is the id of the section that proves it. */
    public record Line(String label, String text, String section) {}

    public static List<Line> lines(Comparison comparison) {
        return List.of(
                new Line("Cheaper", cheaper(comparison), "monthly-cost"),
                new Line("Stronger", stronger(comparison), "benchmarks"),
                new Line(
                        "Reaches further",
                        reach(comparison),
                        section(comparison.calls().reachesFurther())));
    }

    private static String cheaper(Comparison comparison) {
        return comparison
                .costs()
                .gap()
                .map(gap -> cheaper(comparison, gap))
                .orElseGet(() -> "Not known: %s."
                        .formatted(MissingCostWording.reason(comparison).orElseThrow()));
    }

    private static String cheaper(Comparison comparison, CostGap gap) {
        return switch (gap) {
            case CostGap.Tie(var costs) -> tie(Money.sum(costs.left()), Money.sum(costs.right()));
            case CostGap.Cheaper cheaper -> cheaper(comparison, cheaper);
        };
    }

    private static String tie(String left, String right) {
        return left.equals(right)
                ? "A tie: both cost %s a month.".formatted(left)
                : "A tie: %s and %s a month, about the same.".formatted(left, right);
    }

    private static String cheaper(Comparison comparison, CostGap.Cheaper gap) {
        String less = "%s costs %s a month, %s less than %s at %s"
                .formatted(
                        name(comparison, gap.cheaper()),
                        Money.sum(gap.cheaperCost()),
                        Numbers.percent(gap.shareOfDearer()),
                        name(comparison, gap.cheaper().other()),
                        Money.sum(gap.dearerCost()));
        return gap.saidTimes()
                .map(times -> "%s, which is %s times the cost.".formatted(less, Numbers.times(times)))
                .orElse(less + ".");
    }

    private static String stronger(Comparison comparison) {
        return switch (comparison.calls().stronger()) {
            case StrengthCall.Stronger(Side side, Tally tally) -> stronger(comparison, side, tally);
            case StrengthCall.Level(Tally tally) -> "A tie: the two are %s.".formatted(TestWording.level(tally));
            case StrengthCall.NotMeasured() -> notMeasured(comparison.evidence());
        };
    }

    private static String stronger(Comparison comparison, Side side, Tally tally) {
        String leads = TestWording.leads(tally, side);
        int others = tally.led().of(side.other());
        if (others > 0) {
            return "%s %s; %s leads on %s."
                    .formatted(name(comparison, side), leads, name(comparison, side.other()), Numbers.exact(others));
        }
        return tally.level() == 0
                ? "%s %s.".formatted(name(comparison, side), leads)
                : "%s %s; on the %s the two are level."
                        .formatted(name(comparison, side), leads, English.choose(tally.level(), "other", "others"));
    }

    private static String notMeasured(Evidence evidence) {
        return switch (evidence.inCommon()) {
            case 0 -> "Not measured: they share no test.";
            case 1 -> "Not measured: the one test they share does not settle it.";
            case 2 -> "Not measured: neither of the two tests they share settles it.";
            default ->
                "Not measured: none of the %s tests they share settles it."
                        .formatted(English.inWords(evidence.inCommon()));
        };
    }

    private static String reach(Comparison comparison) {
        return switch (comparison.calls().reachesFurther()) {
            case ReachCall.Further(Side side, Reach reach) ->
                "%s %s.".formatted(name(comparison, side), further(comparison, reach));
            case ReachCall.EachWay(var reach) ->
                "%s %s; %s %s."
                        .formatted(
                                name(comparison, Side.LEFT),
                                further(comparison, reach.left()),
                                name(comparison, Side.RIGHT),
                                further(comparison, reach.right()));
            case ReachCall.Level() -> "A tie: no limit or capability known of both tells them apart.";
            case ReachCall.NotKnown() ->
                "Not known: no limit is recorded for both, and no capability tells them apart.";
        };
    }

    private static String further(Comparison comparison, Reach reach) {
        return English.and(GainWording.verbs(comparison, reach));
    }

    private static String section(ReachCall call) {
        return switch (call) {
            case ReachCall.Further further -> isOfLimits(further.reach()) ? SPECS : CAPABILITIES;
            case ReachCall.EachWay(var reach) -> reach.either(CallWording::isOfLimits) ? SPECS : CAPABILITIES;
            case ReachCall.Level level -> SPECS;
            case ReachCall.NotKnown unknown -> SPECS;
        };
    }

    private static boolean isOfLimits(Reach reach) {
        return reach.context() || reach.maxOutput();
    }

    private static String name(Comparison comparison, Side side) {
        return ModelNames.of(comparison, side);
    }
}
