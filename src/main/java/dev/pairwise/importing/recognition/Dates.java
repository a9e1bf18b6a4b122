package dev.pairwise.importing.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates as the files write them: a day, or a month alone. */
public final class Dates {

    /** No language model that is served today is older; earlier dates such as 1970-01-01 are placeholders. */
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private Dates() {}

    /** The day, or nothing for a month alone or for text that is no date. */
    public static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.length() != 10 ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The first day that a day or a month can mean. */
    public static Optional<LocalDate> earliest(@Nullable String text) {
        try {
            return text == null || text.length() != 7
                    ? day(text)
                    : Optional.of(YearMonth.parse(text).atDay(1));
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    /** The text itself if it is a day or a month in which a model can have been released. */
    public static Optional<String> plausible(@Nullable String text) {
        return earliest(text).filter(date -> !date.isBefore(FIRST)).map(date -> text);
    }

    /** {@code YYYY-MM}: knowledge cutoffs are not known to the day, whatever the file says. */
    public static Optional<String> month(@Nullable String text) {
        return plausible(text).map(date -> date.substring(0, 7));
    }
}
