package dev.pairwise.importing.recognition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Amounts of money as the files write them, read as decimals and never as binary fractions. */
public final class Amounts {

    /** Prices have at most nine decimals; what lies below is left over from binary fractions. */
    private static final int DECIMALS = 9;

    /** No price needs more places than this before or after the point; more would be an attack on memory. */
    private static final int MOST_PLACES = 40;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,40})?([eE]-?[0-9]{1,2})?");

    private Amounts() {}

    public static @Nullable BigDecimal rounded(@Nullable BigDecimal price) {
        if (price == null) {
            return null;
        }
        BigDecimal rounded = price.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** Dollars per token as dollars per million tokens. */
    public static @Nullable BigDecimal perMillion(@Nullable BigDecimal perToken) {
        return perToken == null ? null : rounded(perToken.movePointRight(6));
    }

    /** The number that a node is or spells, if it is one of a size that a price can have. */
    public static Optional<BigDecimal> read(JsonNode node) {
        if (node.isNumber()) {
            return Optional.of(node.decimalValue()).filter(Amounts::isOfBearableSize);
        }
        return node.isString() ? read(node.stringValue()) : Optional.empty();
    }

    /** The number that a text spells, if it is one of a size that a price can have. */
    public static Optional<BigDecimal> read(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text)).filter(Amounts::isOfBearableSize)
                : Optional.empty();
    }

    /** Whether written out it would not fill the memory. */
    public static boolean isOfBearableSize(BigDecimal number) {
        return Math.abs(number.scale()) <= MOST_PLACES && number.precision() <= MOST_PLACES;
    }
}
