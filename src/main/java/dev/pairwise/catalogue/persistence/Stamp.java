package dev.pairwise.catalogue.persistence;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who says so: the columns that every fact carries. */
@Embeddable
record Stamp(String source, @Nullable String sourceUrl, LocalDate checked, LocalDate changed) {

    boolean isOlderThan(Stamp stored) {
        return checked.isBefore(stored.checked);
    }

    /** The same value was seen again: only the check moves. */
    Stamp confirming(Stamp stored) {
        return new Stamp(source, sourceUrl == null ? stored.sourceUrl : sourceUrl, checked, stored.changed);
    }

    /** Another value was seen: it changed on the day the source says, unless the old one was seen after it; else on the day it was checked. */
    Stamp succeeding(Stamp stored) {
        boolean isLikely = changed.isAfter(stored.changed) && !changed.isBefore(stored.checked);
        return new Stamp(source, sourceUrl, checked, isLikely ? changed : checked);
    }
}
