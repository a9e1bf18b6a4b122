package dev.pairwise.wording;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import dev.pairwise.catalogue.TokenCount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Counts, shares and token limits as pages print them: product rules of rounding, one locale, half up. */
public final class Numbers {

    /** For a thousand and more; most figures of a page are smaller and have nothing to group. */
    private static final LocalizedNumberFormatter GROUPED = NumberFormatter.withLocale(Locale.US)
            .precision(Precision.unlimited())
            .roundingMode(RoundingMode.HALF_UP);
    /** Of token counts: more would say that somebody counts on the last thousand. */
    static final int SIGNIFICANT_DIGITS = 3;

    /** Above so many percent a decimal is printed: 99.4 and 99.9 are far apart. */
    static final BigDecimal ONE_DECIMAL_ABOVE = BigDecimal.valueOf(99);

    /** Smaller numbers are short enough as they are. */
    private static final BigDecimal COMPACT_FROM = BigDecimal.valueOf(10_000);

    private static final MathContext ROUNDED = new MathContext(SIGNIFICANT_DIGITS, RoundingMode.HALF_UP);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> UNITS = List.of("k", "m", "bn", "tn");
    private static final BigDecimal MOST_PRINTED = new BigDecimal("99.9");

    private Numbers() {}

    /** {@code 1,048,576}. */
    public static String exact(long number) {
        return isUngrouped(number) ? Long.toString(number) : decimal(BigDecimal.valueOf(number));
    }

    private static boolean isUngrouped(long number) {
        return -1_000 < number && number < 1_000;
    }

    /** {@code 47.9}, as many decimals as the figure has. */
    public static String decimal(BigDecimal number) {
        BigDecimal digits = number.stripTrailingZeros();
        return digits.abs().compareTo(THOUSAND) < 0
                ? digits.toPlainString()
                : GROUPED.format(digits).toString();
    }

    /** {@code 47.9}: at most so many decimals. */
    public static String decimal(BigDecimal number, int decimals) {
        return decimal(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** {@code 128k}, {@code 16.4k}, {@code 1.05m}: three significant digits; under a thousand the number itself. */
    public static String tokens(TokenCount count) {
        return tokens(count.value());
    }

    public static String tokens(long count) {
        BigDecimal rounded = BigDecimal.valueOf(count).round(ROUNDED);
        if (rounded.compareTo(THOUSAND) < 0) {
            return exact(count);
        }
        return rounded.compareTo(MILLION) < 0
                ? decimal(rounded.divide(THOUSAND)) + "k"
                : decimal(rounded.divide(MILLION)) + "m";
    }

    /** {@code 131,072 tokens}, where {@link #tokens} rounds; nothing where it says all, as {@code 128k} does. */
    public static Optional<String> tokensInFull(TokenCount count) {
        boolean isRounded =
                BigDecimal.valueOf(count.value()).stripTrailingZeros().precision() > ROUNDED.getPrecision();
        return isRounded ? Optional.of(exact(count.value()) + " tokens") : Optional.empty();
    }

    /** Whether an axis has a shorter word for it. */
    static boolean isLong(BigDecimal round) {
        return round.compareTo(COMPACT_FROM) >= 0;
    }

    /** A round number at a tick of an axis: {@code 5,000}, {@code 20k}, {@code 5m}, {@code 1bn}. */
    public static String compact(BigDecimal round) {
        if (!isLong(round)) {
            return decimal(round);
        }
        int groups = Math.min((round.precision() - round.scale() - 1) / 3, UNITS.size());
        return decimal(round.movePointLeft(3 * groups)) + UNITS.get(groups - 1);
    }

    /**
     * A share of one as a percentage: {@code 97%}; above 99 with one decimal, since 99.4 and 99.9 are far apart; never rounded to 0 or 100.
     */
    public static String percent(BigDecimal share) {
        BigDecimal percent = share.multiply(HUNDRED);
        if (percent.signum() == 0 || percent.compareTo(HUNDRED) >= 0) {
            return decimal(percent, 0) + "%";
        }
        if (percent.compareTo(BigDecimal.ONE) < 0) {
            return "less than 1%";
        }
        if (percent.compareTo(ONE_DECIMAL_ABOVE) <= 0) {
            return decimal(percent, 0) + "%";
        }
        BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
        return rounded.compareTo(MOST_PRINTED) > 0 ? "over 99.9%" : rounded.toPlainString() + "%";
    }

    /** How many times: {@code 4.5}, {@code 29}; one decimal below ten. */
    public static String times(BigDecimal multiple) {
        return decimal(multiple, multiple.compareTo(BigDecimal.TEN) < 0 ? 1 : 0);
    }
}
