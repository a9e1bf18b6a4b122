package dev.pairwise.importing;

import dev.pairwise.catalogue.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Questions to the text of a partial date before it is known to be one. */
final class PartialDates {

    private PartialDates() {}

    static boolean isReal(String text) {
        try {
            PartialDate.parse(text);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    /** The first day it can mean; where it says nothing, a day before all others. */
    static LocalDate earliest(@Nullable String text) {
        return text == null || !isReal(text)
                ? LocalDate.MIN
                : PartialDate.parse(text).earliest();
    }

    /** The last day that a real date can mean. */
    static LocalDate latest(String text) {
        return PartialDate.parse(text).latest();
    }
}
