package dev.pairwise.importing.scores;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers as files write them, with a percent sign, a dollar sign or none. */
public final class Amounts {

    /** Enough for any score; what files have beyond it comes of binary fractions. */
    private static final int DECIMALS = 4;

    private Amounts() {}

    /** Nothing for text that is no number. */
    public static Optional<BigDecimal> read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    rounded(new BigDecimal(text.strip().replaceFirst("%$", "").strip())));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** A share of one in percent. */
    public static BigDecimal percent(BigDecimal share) {
        return rounded(share.movePointRight(2));
    }

    /** Without zeros at the end, which say nothing. */
    public static BigDecimal rounded(BigDecimal number) {
        BigDecimal plain = number.setScale(Math.min(DECIMALS, Math.max(0, number.scale())), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }
}
