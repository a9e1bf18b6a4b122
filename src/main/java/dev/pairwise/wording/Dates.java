package dev.pairwise.wording;

import dev.pairwise.catalogue.PartialDate;
import java.time.LocalDate;
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

    /** {@code 20 November 2024}, or as much of it as is known. */
    public static String full(PartialDate date) {
        return date.day().map(day -> day + " " + month(date)).orElseGet(() -> month(date));
    }

    /** {@code 20 November 2024}. */
    public static String day(LocalDate date) {
        return full(PartialDate.of(date));
    }
}
