package dev.pairwise.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One result of one model on one benchmark. */
public record ScoreRecord(
        String benchmark,
        String model,
        BigDecimal value,
        @Nullable BigDecimal standardError,
        @Nullable String setting,
        @Nullable String harness,
        @Nullable String ranBy,
        @Nullable String measured,
        @Nullable Boolean selfReported,
        @Nullable String source,
        @Nullable String sourceUrl,
        @Nullable LocalDate checked,
        @Nullable LocalDate changed)
        implements Stamped {}
