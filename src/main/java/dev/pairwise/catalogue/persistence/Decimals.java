package dev.pairwise.catalogue.persistence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** One form for a number, so that 2.5 and the column's 2.500000000 are equal. Nine decimals, as the columns keep. */
final class Decimals {

    private static final int SCALE = 9;

    private Decimals() {}

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.setScale(SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal number) {
        return number == null ? null : plain(number);
    }
}
