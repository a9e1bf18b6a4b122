package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Status;
import java.time.LocalDate;
import java.util.Optional;

/** Where a model is in its life on one day, and its retirement date where one is announced. */
public record Lifecycle(Stage stage, Optional<LocalDate> retires) {

    /** From nothing known to gone. */
    public enum Stage {
        /** Nobody has said. */
        UNKNOWN,
        ACTIVE,
        /** Marked by its maker, with no date that is near. */
        DEPRECATED,
        /** Its retirement date lies within {@link LifeStage#DAYS_OF_NOTICE}. */
        ENDING,
        /** Its retirement date has passed. */
        PAST_ITS_DATE,
        DELISTED,
        RETIRED
    }

    public static Lifecycle of(Model model, LocalDate today) {
        Optional<LocalDate> retires = model.specs().retires().known();
        return new Lifecycle(stage(model.specs().status().known(), retires, today), retires);
    }

    /** It cannot be bought any more, or not for long. */
    public boolean isGone() {
        return stage.compareTo(Stage.ENDING) >= 0;
    }

    /** Whether a reader should be told before anything else. */
    public boolean needsNotice() {
        return stage.compareTo(Stage.DEPRECATED) >= 0;
    }

    private static Stage stage(Optional<Status> status, Optional<LocalDate> retires, LocalDate today) {
        if (status.filter(Status.RETIRED::equals).isPresent()) {
            return Stage.RETIRED;
        }
        if (status.filter(Status.DELISTED::equals).isPresent()) {
            return Stage.DELISTED;
        }
        if (retires.filter(date -> !date.isAfter(today)).isPresent()) {
            return Stage.PAST_ITS_DATE;
        }
        if (retires.filter(date -> !date.isAfter(today.plusDays(LifeStage.DAYS_OF_NOTICE)))
                .isPresent()) {
            return Stage.ENDING;
        }
        return status.map(known -> known == Status.DEPRECATED ? Stage.DEPRECATED : Stage.ACTIVE)
                .orElse(Stage.UNKNOWN);
    }
}
