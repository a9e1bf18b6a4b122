package dev.pairwise.importing.scores;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One result in a file. {@code model} is a name of the data set, without the effort where that is part of it; {@code place} says where the
 * result stands; {@code checked} is the day of the file.
 */
public record Reading(
        ReviewedTest test,
        String model,
        BigDecimal value,
        @Nullable BigDecimal standardError,
        Circumstances circumstances,
        @Nullable String url,
        LocalDate checked,
        String place) {

    /** What two results must have in common to be held against each other, and when the test was run. */
    public record Circumstances(
            @Nullable String setting,
            @Nullable String harness,
            Party party,
            @Nullable String measured) {}
}
