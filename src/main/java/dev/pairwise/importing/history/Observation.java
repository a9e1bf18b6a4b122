package dev.pairwise.importing.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a look at a list of prices found new on one day; US dollars per million tokens. A zero there is no price. */
record Observation(
        LocalDate day,
        String provider,
        String route,
        Event event,
        @Nullable BigDecimal input,
        @Nullable BigDecimal output,
        @Nullable BigDecimal cacheRead) {

    /** What happened to the route since the look before. */
    enum Event {
        FIRST_SEEN,
        CHANGED,
        GONE
    }

    boolean hasPrice() {
        return event != Event.GONE && input != null && output != null;
    }

    boolean costsTheSameAs(Observation other) {
        return equal(input, other.input) && equal(output, other.output) && equal(cacheRead, other.cacheRead);
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null) {
            return other == null;
        }
        return other != null && one.compareTo(other) == 0;
    }
}
