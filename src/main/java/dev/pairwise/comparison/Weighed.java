package dev.pairwise.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the rules of the verdict may look at, and nothing else. {@code gap} is there where both costs are known. */
record Weighed(
        Pair pair,
        Sides<Lifecycle> lifecycles,
        Optional<CostGap> gap,
        List<Side> withoutCost,
        Limits limits,
        CapabilityComparison capabilities,
        Evidence evidence,
        ReleaseOrder releases) {

    Tally tally() {
        return evidence.tally();
    }

    /** The side that costs less by more than a tie. */
    Optional<Side> cheaper() {
        return gap.flatMap(known -> switch (known) {
            case CostGap.Cheaper cheaper -> Optional.of(cheaper.cheaper());
            case CostGap.Tie tie -> Optional.empty();
        });
    }

    boolean isCheaper(Side side) {
        return cheaper().filter(side::equals).isPresent();
    }

    Reach reach(Side side) {
        return Reach.of(side, limits, capabilities);
    }

    Advantages advantages(Side side) {
        return new Advantages(isCheaper(side), reach(side), tally().isLedBy(side));
    }

    /** The side of which a condition of one side holds, left first. */
    static Optional<Side> side(Predicate<Side> condition) {
        return Side.where(condition).stream().findFirst();
    }
}
