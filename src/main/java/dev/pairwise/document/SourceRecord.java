package dev.pairwise.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where facts come from: a data set at the state of one day, with the licence its credit needs. */
public record SourceRecord(
        String slug, String name, String licence, @Nullable String url, LocalDate retrieved) {}
