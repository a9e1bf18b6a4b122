package dev.pairwise.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record that may say where it comes from. {@code source} is a source's slug (absent: the document's only source), {@code checked}
 * the day somebody last looked (absent: the day the source was retrieved), {@code changed} the day the value last changed.
 */
public interface Stamped {

    @Nullable
    String source();

    @Nullable
    String sourceUrl();

    @Nullable
    LocalDate checked();

    @Nullable
    LocalDate changed();
}
