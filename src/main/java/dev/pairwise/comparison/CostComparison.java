package dev.pairwise.comparison;

import java.util.List;

/** The costs of a pair at one workload, or which of them is missing. */
public sealed interface CostComparison {

    /** Both have a cost. */
    record Compared(Sides<CheapestRoute.Found> routes, CostGap gap) implements CostComparison {}

    /** At least one side has no cost, so nothing may be claimed; {@code missing} in order left, right. */
    record Unpriced(Sides<CheapestRoute> routes, List<Side> missing) implements CostComparison {

        public Unpriced {
            missing = List.copyOf(missing);
        }
    }
}
