package dev.pairwise.importing.scores;

import dev.pairwise.importing.recognition.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers as files write them, with a percent sign, a dollar sign or none. */
public final class ScoreValues {

    /** Enough for any score; what files have beyond it comes of binary fractions. */
    private static final int DECIMALS = 4;

    private ScoreValues() {}

    /** Nothing for text that is no number. */
    public static Optional<BigDecimal> read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Amounts.read(text.strip().replaceFirst("%$", "").strip()).map(ScoreValues::rounded);
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
