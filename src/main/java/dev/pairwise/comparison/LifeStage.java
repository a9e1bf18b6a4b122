package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Status;
import java.time.LocalDate;

/** Whether a model can be relied on, on one day. */
public enum LifeStage {
    CURRENT,
    /** Marked as deprecated, without a date that makes it gone. */
    DEPRECATED,
    /** Retired or delisted, or its date of retirement has passed or is near. */
    GONE;

    /** A date this near leaves less time than a team takes to move, so that the model counts as gone. */
    public static final int DAYS_OF_NOTICE = 180;

    public static LifeStage of(Model model, LocalDate day) {
        if (isOver(model) || retiresBy(model, day.plusDays(DAYS_OF_NOTICE))) {
            return GONE;
        }
        return model.specs().status().is(Status.DEPRECATED) ? DEPRECATED : CURRENT;
    }

    private static boolean isOver(Model model) {
        return model.specs().status().is(Status.RETIRED)
                || model.specs().status().is(Status.DELISTED);
    }

    private static boolean retiresBy(Model model, LocalDate day) {
        return model.specs()
                .retires()
                .known()
                .filter(date -> !date.isAfter(day))
                .isPresent();
    }
}
