package dev.pairwise.comparison;

import java.time.LocalDate;
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

    static Weighed of(Pair pair, Costs costs, LocalDate date) {
        return new Weighed(
                pair,
                pair.sides().map(model -> Lifecycle.of(model, date)),
                costs.gap(),
                missing(costs.monthly()),
                Limits.of(pair),
                CapabilityComparison.of(pair),
                Evidence.of(pair),
                ReleaseOrder.of(pair));
    }

    private static List<Side> missing(CostComparison monthly) {
        return switch (monthly) {
            case CostComparison.Compared compared -> List.of();
            case CostComparison.Unpriced unpriced -> unpriced.missing();
        };
    }

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
