package dev.pairwise.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A price of a route that held from one day to another; {@code to} is absent while it still holds. */
public record PriceRecord(
        String model,
        String provider,
        String modelId,
        @Nullable String variant,
        @Nullable String region,
        @Nullable String mode,
        @Nullable String hours,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal input,
        @Nullable BigDecimal output,
        @Nullable BigDecimal cacheRead,
        @Nullable String source,
        @Nullable String sourceUrl,
        @Nullable LocalDate checked,
        @Nullable LocalDate changed)
        implements Stamped {}
