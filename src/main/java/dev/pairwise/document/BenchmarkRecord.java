package dev.pairwise.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A test that models take, in one version; {@code questions} is how many it asks. */
public record BenchmarkRecord(
        String slug,
        String name,
        @Nullable String version,
        String unit,
        boolean higherIsBetter,
        @Nullable Integer questions,
        @Nullable String partOf,
        @Nullable String category,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String source,
        @Nullable String sourceUrl,
        @Nullable LocalDate checked,
        @Nullable LocalDate changed)
        implements Stamped {}
