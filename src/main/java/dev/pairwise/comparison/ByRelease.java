package dev.pairwise.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.PartialDate;
import java.util.Comparator;
import java.util.Optional;

/** Models in order of release. Those of which nobody says when they came out go last either way; ties by slug. */
public final class ByRelease {

    public static final Comparator<Model> NEWEST_FIRST = order(reverseOrder());

    public static final Comparator<Model> OLDEST_FIRST = order(Comparator.naturalOrder());

    private ByRelease() {}

    private static Comparator<Model> order(Comparator<PartialDate> dates) {
        return comparing((Model model) -> released(model).isEmpty())
                .thenComparing(ByRelease::released, (one, other) -> compare(one, other, dates))
                .thenComparing(Model::slug);
    }

    private static Optional<PartialDate> released(Model model) {
        return model.specs().released().known();
    }

    private static int compare(Optional<PartialDate> one, Optional<PartialDate> other, Comparator<PartialDate> dates) {
        return one.isPresent() && other.isPresent() ? dates.compare(one.get(), other.get()) : 0;
    }
}
