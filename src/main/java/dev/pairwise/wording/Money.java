package dev.pairwise.wording;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** US dollars as pages print them. Amounts are rounded here and nowhere else: once, half up, at the end. */
public final class Money {

    private static final int CENT_DECIMALS = 2;
    private static final int MOST_DECIMALS = 9;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private static final LocalizedNumberFormatter DOLLARS = NumberFormatter.withLocale(Locale.US)
            .unit(Currency.getInstance("USD"))
            .roundingMode(RoundingMode.HALF_UP);
    private static final LocalizedNumberFormatter WHOLE = DOLLARS.precision(Precision.integer());
    private static final LocalizedNumberFormatter CENTS =
            DOLLARS.precision(Precision.minMaxFraction(CENT_DECIMALS, MOST_DECIMALS));

    /** Of sums under a dollar, which cents would round away. */
    static final int SIGNIFICANT_DIGITS = 3;

    /** Cents of so many dollars say nothing. */
    static final BigDecimal WHOLE_DOLLARS_FROM = BigDecimal.valueOf(100);

    private static final MathContext ROUNDED = new MathContext(SIGNIFICANT_DIGITS, RoundingMode.HALF_UP);

    private static final String PER_MILLION = "/1M tokens";

    private Money() {}

    /** A price to its last digit: {@code $10}, {@code $2.50}, {@code $0.075}. */
    public static String exact(Usd amount) {
        BigDecimal value = amount.amount();
        if (isUngrouped(value)) {
            int decimals = value.scale() <= 0 ? 0 : Math.max(value.scale(), CENT_DECIMALS);
            return "$" + value.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
        }
        return (value.scale() <= 0 ? WHOLE : CENTS).format(value).toString();
    }

    /** Most prices have nothing to group, and the formatter is slow. */
    private static boolean isUngrouped(BigDecimal value) {
        return value.scale() <= MOST_DECIMALS && value.compareTo(THOUSAND) < 0;
    }

    /** {@code $2.50/1M tokens}. */
    public static String perMillion(Usd price) {
        return exact(price) + PER_MILLION;
    }

    /** {@code $2.50}, under a heading that says what it is the price of. */
    public static String withoutUnit(String perMillion) {
        return perMillion.replace(PER_MILLION, "");
    }

    /** A sum: 100 dollars and more without cents, under one dollar three significant digits, between them cents. */
    public static String sum(Usd amount) {
        return exact(new Usd(rounded(amount.amount())));
    }

    /** At a tick of an axis, which is round: {@code $0.20}, {@code $5,000}, {@code $20k}, {@code $5m}. */
    public static String compact(Usd tick) {
        return Numbers.isLong(tick.amount()) ? "$" + Numbers.compact(tick.amount()) : exact(tick);
    }

    private static BigDecimal rounded(BigDecimal amount) {
        if (amount.compareTo(BigDecimal.ONE) < 0) {
            return amount.round(ROUNDED);
        }
        BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
        return cents.compareTo(WHOLE_DOLLARS_FROM) < 0 ? cents : amount.setScale(0, RoundingMode.HALF_UP);
    }
}
