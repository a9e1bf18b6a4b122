package dev.pairwise.comparison;

import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;
import java.math.MathContext;

/** The lengths of two bars: each cost as a share of the dearer one, 0 to 1. */
public record CostBars(Sides<BigDecimal> shares) {

    public static CostBars of(Sides<Usd> costs) {
        Usd longest = costs.left().compareTo(costs.right()) < 0 ? costs.right() : costs.left();
        return new CostBars(costs.map(cost -> share(cost, longest)));
    }

    private static BigDecimal share(Usd cost, Usd longest) {
        return longest.isZero()
                ? BigDecimal.ZERO
                : cost.amount().divide(longest.amount(), MathContext.DECIMAL64).stripTrailingZeros();
    }
}
