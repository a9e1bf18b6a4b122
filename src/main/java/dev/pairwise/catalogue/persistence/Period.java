package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.PriceRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From when to when a route charged what; {@code to} is absent while it still does. */
record Period(
        String mode,
        @Nullable String hours,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal input,
        @Nullable BigDecimal output,
        @Nullable BigDecimal cacheRead) {

    static final String STANDARD = "standard";

    Period {
        input = Decimals.plainOrNull(input);
        output = Decimals.plainOrNull(output);
        cacheRead = Decimals.plainOrNull(cacheRead);
    }

    static Period of(PriceRecord price) {
        return new Period(
                Objects.requireNonNullElse(price.mode(), STANDARD),
                price.hours(),
                price.from(),
                price.to(),
                price.input(),
                price.output(),
                price.cacheRead());
    }

    static Period standard(RateColumns rates, LocalDate from, @Nullable LocalDate to) {
        return new Period(STANDARD, null, from, to, rates.input(), rates.output(), rates.cacheRead());
    }

    boolean isStandard() {
        return mode.equals(STANDARD);
    }

    boolean saysAnything() {
        return input != null || output != null || cacheRead != null;
    }

    /** The day given ends it; a period cannot end before it began. */
    Period closedOn(LocalDate day) {
        return new Period(mode, hours, from, day.isBefore(from) ? from : day, input, output, cacheRead);
    }

    Map<String, @Nullable BigDecimal> byCode() {
        Map<String, @Nullable BigDecimal> rates = new LinkedHashMap<>();
        rates.put("input", input);
        rates.put("output", output);
        rates.put("cacheRead", cacheRead);
        return rates;
    }
}
