package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import java.util.List;

/** One reason to choose a side. The order of the records is the order of the bullets. */
public sealed interface Tradeoff {

    /** Made for something else than the other; then cost is no reason. */
    record MadeFor(Kind kind) implements Tradeoff {}

    /** The other side is gone, goes soon or is deprecated, and this one is known to be active. */
    record Lasts(Lifecycle other) implements Tradeoff {}

    /** Cheaper at the workload. */
    record CostsLess(CostGap.Cheaper gap) implements Tradeoff {}

    record MoreContext(LimitGap.Larger gap) implements Tradeoff {}

    /** What the other is known to lack; tools count once. */
    record Capabilities(List<Capability> only) implements Tradeoff {

        public Capabilities {
            only = List.copyOf(only);
        }
    }

    record MoreOutput(LimitGap.Larger gap) implements Tradeoff {}

    record LeadsOnTests(Tally tally) implements Tradeoff {}

    /** Offered by more providers; the figures are counts of providers. */
    record MoreProviders(Sides<Integer> providers) implements Tradeoff {}

    /** Its weights are published and those of the other are known not to be. */
    record OpenWeights() implements Tradeoff {}
}
