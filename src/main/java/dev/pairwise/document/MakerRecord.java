package dev.pairwise.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organisation that trains models. */
public record MakerRecord(
        String slug,
        String name,
        @Nullable String url,
        @Nullable String source,
        @Nullable String sourceUrl,
        @Nullable LocalDate checked,
        @Nullable LocalDate changed)
        implements Stamped {}
