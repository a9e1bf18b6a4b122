package dev.pairwise.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths of bars. */
final class Bars {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(1_000);

    /** What is more than nothing can be seen. */
    private static final int SHORTEST = 2;

    private Bars() {}

    /** A share of the longest bar, 0 to 1, in thousandths. */
    static int thousandths(BigDecimal share) {
        return Math.max(share.multiply(WHOLE).setScale(0, RoundingMode.HALF_UP).intValueExact(), SHORTEST);
    }
}
