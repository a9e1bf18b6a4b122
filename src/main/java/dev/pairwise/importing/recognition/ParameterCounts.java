package dev.pairwise.importing.recognition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Numbers of parameters in the short form of the catalogue: {@code 24B}, {@code 1.5T}, {@code 350M}. */
public final class ParameterCounts {

    /** More digits than this are the arithmetic of a file, not a size that anybody states. */
    private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    private static final BigDecimal FEWEST = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000_000_000L);

    private ParameterCounts() {}

    /** Nothing for what is no number, or none that a language model has. */
    public static Optional<String> text(JsonNode count) {
        return Amounts.read(count)
                .filter(number -> number.compareTo(FEWEST) >= 0 && number.compareTo(MOST) <= 0)
                .map(number -> number.round(DIGITS))
                .map(ParameterCounts::shortened);
    }

    private static String shortened(BigDecimal number) {
        int digits = number.precision() - number.scale();
        int power = digits > 12 ? 12 : digits > 9 ? 9 : 6;
        String letter = power == 12 ? "T" : power == 9 ? "B" : "M";
        return number.movePointLeft(power).stripTrailingZeros().toPlainString() + letter;
    }
}
