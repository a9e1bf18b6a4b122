package dev.pairwise.wording;

import dev.pairwise.catalogue.PartialDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates in sentences; tables print the ISO form. */
public final class Dates {

    private Dates() {}

    /** {@code November 2024}, or {@code 2024} where the month is not known. */
    public static String month(PartialDate date) {
        return date.month()
                .map(month -> Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK) + " " + date.year())
                .orElseGet(() -> Integer.toString(date.year()));
    }
}
