package dev.pairwise.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a source says of a single fact of a model, or of one of its routes ({@code provider/modelId}); the value in the text form of its field. */
public record ClaimRecord(
        String model,
        @Nullable String route,
        String field,
        String value,
        @Nullable String source,
        @Nullable String sourceUrl,
        @Nullable LocalDate checked,
        @Nullable LocalDate changed)
        implements Stamped {}
