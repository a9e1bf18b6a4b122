package dev.pairwise.web;

import dev.pairwise.catalogue.PartialDate;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts as people type them; nothing where the text is none. */
final class TypedValue {

    /** No limit has more digits, and a {@code long} holds them with their unit. */
    private static final Pattern TOKENS = Pattern.compile("([0-9]{1,10}(?:\\.[0-9]{1,6})?) ?([km]?)");

    private static final Pattern DOLLARS = Pattern.compile("\\$? ?([0-9]{1,12}(?:\\.[0-9]{1,12})?|\\.[0-9]{1,12})");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(?![0-9,]).*");

    private TypedValue() {}

    /** {@code 131072}, {@code 131,072}, {@code 128k} or {@code 1.5m}: a whole number, at least one. */
    static Optional<TokenCount> tokens(String typed) {
        Matcher read = TOKENS.matcher(ungrouped(typed.toLowerCase(Locale.ROOT)));
        if (!read.matches()) {
            return Optional.empty();
        }
        BigDecimal count = new BigDecimal(read.group(1)).multiply(unit(read.group(2)));
        return count.signum() > 0 && count.stripTrailingZeros().scale() <= 0
                ? Optional.of(new TokenCount(count.longValueExact()))
                : Optional.empty();
    }

    private static BigDecimal unit(String letter) {
        return switch (letter) {
            case "k" -> BigDecimal.valueOf(1_000);
            case "m" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.ONE;
        };
    }

    /** {@code 2.5} or {@code $1,000}. */
    static Optional<Usd> dollars(String typed) {
        Matcher read = DOLLARS.matcher(ungrouped(typed));
        return read.matches() ? Optional.of(Usd.of(read.group(1))) : Optional.empty();
    }

    /** The first day that a day, a month or a year can mean. */
    static Optional<LocalDate> first(String typed) {
        return date(typed).map(PartialDate::earliest);
    }

    /** The last day that a day, a month or a year can mean. */
    static Optional<LocalDate> last(String typed) {
        return date(typed).map(PartialDate::latest);
    }

    private static Optional<PartialDate> date(String typed) {
        try {
            return Optional.of(typed)
                    .filter(text -> DATE.matcher(text).matches())
                    .map(PartialDate::parse);
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** A comma between groups of three digits says nothing; any other is left where it is, and wrong. */
    private static String ungrouped(String typed) {
        String number = typed.startsWith("$") ? typed.substring(1) : typed;
        return GROUPED.matcher(number).matches() ? number.replace(",", "") : typed;
    }
}
