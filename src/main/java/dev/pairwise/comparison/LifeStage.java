package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import java.time.LocalDate;

/** Whether a model can be relied on, on one day: a {@link Lifecycle} for ranking. */
public enum LifeStage {
    CURRENT,
    /** Marked as deprecated, without a date that makes it gone. */
    DEPRECATED,
    /** Retired or delisted, or its date of retirement has passed or is near. */
    GONE;

    /** A date this near leaves less time than a team takes to move, so that the model counts as gone. */
    public static final int DAYS_OF_NOTICE = 180;

    public static LifeStage of(Model model, LocalDate day) {
        Lifecycle lifecycle = Lifecycle.of(model, day);
        if (lifecycle.isGone()) {
            return GONE;
        }
        return lifecycle.needsNotice() ? DEPRECATED : CURRENT;
    }
}
