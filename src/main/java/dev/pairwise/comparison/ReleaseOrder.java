package dev.pairwise.comparison;

import dev.pairwise.catalogue.PartialDate;
import java.util.List;
import java.util.Optional;

/** Which of two models came later, as far as the precision of both dates lets one say. */
public sealed interface ReleaseOrder {

    /** {@code side} came later by any reading of the dates. */
    record Newer(Side side, Sides<PartialDate> dates) implements ReleaseOrder {}

    /** The same date, or dates too coarse to be put in order. */
    record Together(Sides<PartialDate> dates) implements ReleaseOrder {}

    record Unknown(Sides<Optional<PartialDate>> dates) implements ReleaseOrder {

        public List<Side> sides() {
            return Side.where(side -> dates.of(side).isEmpty());
        }
    }

    static ReleaseOrder of(Pair pair) {
        Sides<Optional<PartialDate>> dates =
                pair.sides().map(model -> model.specs().released().known());
        if (dates.left().isEmpty() || dates.right().isEmpty()) {
            return new Unknown(dates);
        }
        Sides<PartialDate> known = new Sides<>(dates.left().get(), dates.right().get());
        for (Side side : Side.values()) {
            if (known.of(side).earliest().isAfter(known.of(side.other()).latest())) {
                return new Newer(side, known);
            }
        }
        return new Together(known);
    }

    default boolean isNewer(Side side) {
        return this instanceof Newer newer && newer.side() == side;
    }
}
