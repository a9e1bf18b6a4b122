package dev.pairwise.comparison;

import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;
import java.math.MathContext;

/** What a month costs on two routes when output is this share, 0 to 1, of the tokens of a request. */
public record MixCost(BigDecimal outputShare, Sides<Usd> costs) {

    /** Of so many tokens of output in a request of a workload. */
    public static BigDecimal share(Workload workload) {
        return share(workload.output(), Math.max(1, workload.tokensPerRequest()));
    }

    static BigDecimal share(long output, long tokens) {
        return BigDecimal.valueOf(output).divide(BigDecimal.valueOf(tokens), MathContext.DECIMAL128);
    }

    /** Which is cheaper, exactly. */
    int order() {
        return costs.left().compareTo(costs.right());
    }

    /** Within the tolerance of all costs. */
    boolean isTie() {
        return CostGap.between(costs) instanceof CostGap.Tie;
    }

    BigDecimal distance() {
        return costs.left().amount().subtract(costs.right().amount()).abs();
    }
}
