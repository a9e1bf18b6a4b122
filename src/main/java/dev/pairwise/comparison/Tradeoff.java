package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import java.util.List;

/** One reason to choose a side. The order of the records is the order of the bullets. */
public sealed interface Tradeoff {

    /** The other side is gone, goes soon or is deprecated, and this one is not. */
    record Lasts(Lifecycle other) implements Tradeoff {}

    /** Cheaper at the workload. */
    record CostsLess() implements Tradeoff {}

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
