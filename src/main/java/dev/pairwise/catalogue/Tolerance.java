package dev.pairwise.catalogue;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When two sources disagree: how far apart values of one kind may lie and still say the same. */
@FunctionalInterface
public interface Tolerance<T> {

    /** Rounded figures of one number (131,072 and 131k) are this close; two numbers hardly ever. */
    int PERCENT = 1;

    /** A release is announced and rolled out within two weeks. */
    int DAYS = 14;

    boolean allows(T one, T other);

    static <T> Tolerance<T> none() {
        return Object::equals;
    }

    /** At most {@value #PERCENT} percent of the larger number. */
    static boolean allowsNumbers(BigDecimal one, BigDecimal other) {
        BigDecimal gap = one.subtract(other).abs().movePointRight(2);
        return gap.compareTo(one.abs().max(other.abs()).multiply(BigDecimal.valueOf(PERCENT))) <= 0;
    }

    static boolean allowsTokens(TokenCount one, TokenCount other) {
        return allowsNumbers(BigDecimal.valueOf(one.value()), BigDecimal.valueOf(other.value()));
    }

    static boolean allowsPrices(Usd one, Usd other) {
        return allowsNumbers(one.amount(), other.amount());
    }

    /** In one month and at most {@value #DAYS} days apart, as far as the less precise of the two can tell. */
    static boolean allowsDates(PartialDate one, PartialDate other) {
        if (one.month().isEmpty() || other.month().isEmpty()) {
            return one.year() == other.year();
        }
        boolean bothToTheDay = one.day().isPresent() && other.day().isPresent();
        long days = Math.abs(ChronoUnit.DAYS.between(one.earliest(), other.earliest()));
        return one.monthNumber() == other.monthNumber() && (!bothToTheDay || days <= DAYS);
    }

    /**
     * Sizes such as "24B" as numbers, other texts without regard to case, spaces and marks. Who adds detail after a comma contradicts
     * nobody.
     */
    static boolean allowsTexts(String one, String other) {
        Optional<BigDecimal> size = Size.of(one);
        Optional<BigDecimal> otherSize = Size.of(other);
        if (size.isPresent() && otherSize.isPresent()) {
            return allowsNumbers(size.get(), otherSize.get());
        }
        return bare(one).equals(bare(other)) || addsTo(one, other) || addsTo(other, one);
    }

    /** The same SPDX id, or the same name but for case, marks and the word "licence". */
    static boolean allowsLicences(Licence one, Licence other) {
        if (one.spdx().isPresent() && other.spdx().isPresent()) {
            return one.spdx().equals(other.spdx());
        }
        return LicenceTable.bare(one.name()).equals(LicenceTable.bare(other.name()))
                || one.spdx().map(LicenceTable::bare).equals(Optional.of(LicenceTable.bare(other.name())))
                || other.spdx().map(LicenceTable::bare).equals(Optional.of(LicenceTable.bare(one.name())));
    }

    private static boolean addsTo(String detailed, String plain) {
        return detailed.toLowerCase(Locale.ROOT).startsWith(plain.toLowerCase(Locale.ROOT) + ",");
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** A number of parameters written short, such as "24B" or "1.5 T". */
    final class Size {

        private static final Pattern SHORT = Pattern.compile("^([0-9]+(?:\\.[0-9]+)?) ?([MBT])");

        private Size() {}

        static Optional<BigDecimal> of(String text) {
            Matcher size = SHORT.matcher(text.toUpperCase(Locale.ROOT));
            return size.matches()
                    ? Optional.of(new BigDecimal(size.group(1)).scaleByPowerOfTen(power(size.group(2))))
                    : Optional.empty();
        }

        private static int power(String letter) {
            return 6 + 3 * "MBT".indexOf(letter);
        }
    }
}
