package dev.pairwise.web.api;

import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.CostGap;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What two amounts of money say about each other. */
@Schema(description = "What two amounts say about each other. Amounts within 2% of the dearer are a tie.")
record GapAnswer(
        Leader cheaper,

        @Schema(description = "The left amount in US dollars, exact.")
        Usd left,

        @Schema(description = "The right amount in US dollars, exact.")
        Usd right,

        @Schema(description = "How far apart they are.") Usd amount,

        @Schema(description = "The gap as a share of the dearer, 0 to 1, to ten digits.", example = "0.75")
        BigDecimal shareOfDearer,

        @Schema(description = "The dearer divided by the cheaper, to ten digits; left out where that is nothing.")
        @Nullable
        BigDecimal times) {

    private static final int DIGITS = 10;

    static GapAnswer of(CostGap gap) {
        return new GapAnswer(
                Leader.of(gap),
                gap.costs().left(),
                gap.costs().right(),
                gap.amount(),
                rounded(gap.shareOfDearer()),
                gap.times().map(GapAnswer::rounded).orElse(null));
    }

    /** Without zeros at the end. */
    static BigDecimal rounded(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : number.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
