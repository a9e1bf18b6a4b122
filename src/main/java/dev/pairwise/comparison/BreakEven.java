package dev.pairwise.comparison;

import java.math.BigDecimal;
import java.util.List;

/**
 * At which share of output the order of two costs flips, with the two chosen routes and the tokens of a request held. Shares are 0 (all
 * input) to 1 (all output).
 */
public sealed interface BreakEven {

    /**
     * The cheaper side, {@code cheaperFirst} below the first of these shares, changes at each of them: ascending, strictly inside 0 to
     * 1, more than one only through long-context tiers.
     */
    record Flips(Side cheaperFirst, List<BigDecimal> outputShares) implements BreakEven {

        public Flips {
            outputShares = List.copyOf(outputShares);
            if (outputShares.isEmpty()) {
                throw new IllegalArgumentException("an order that never flips");
            }
        }
    }

    record CheaperAtEveryMix(Side cheaper) implements BreakEven {}

    /** Equal at one end, cheaper towards the other. */
    record EqualAtOneEnd(Side cheaper, End equalAt) implements BreakEven {}

    /** Never dearer, and equal over some of the mixes because of tiers. */
    record EqualInPart(Side cheaper) implements BreakEven {}

    record EqualAtEveryMix() implements BreakEven {}

    /** The two extreme mixes. */
    enum End {
        ALL_INPUT,
        ALL_OUTPUT
    }

    /** Costs that tie within {@link CostGap#TIE_SHARE} at all mixes are equal; else a flip is where the exact costs cross. */
    static BreakEven between(Sides<CheapestRoute.Found> routes) {
        return new MixLine(
                        routes.map(CheapestRoute.Found::route),
                        routes.left().cost().workload())
                .breakEven();
    }
}
