package dev.pairwise.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A company that serves models over an API; {@code tier} and {@code firstPartyOf} as the format names them. */
public record ProviderRecord(
        String slug,
        String name,
        @Nullable String url,
        String tier,
        @Nullable String firstPartyOf,
        @Nullable String source,
        @Nullable String sourceUrl,
        @Nullable LocalDate checked,
        @Nullable LocalDate changed)
        implements Stamped {}
