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
        ReleaseOrder releases,
        Sides<Reach> reach) {

    static Weighed of(Pair pair, CostComparison monthly, LocalDate date) {
        Limits limits = Limits.of(pair);
        CapabilityComparison capabilities = CapabilityComparison.of(pair);
        return new Weighed(
                pair,
                pair.sides().map(model -> Lifecycle.of(model, date)),
                gap(monthly),
                missing(monthly),
                limits,
                capabilities,
                Evidence.of(pair),
                ReleaseOrder.of(pair),
                Reach.of(limits, capabilities));
    }

    private static Optional<CostGap> gap(CostComparison monthly) {
        return switch (monthly) {
            case CostComparison.Compared compared -> Optional.of(compared.gap());
            case CostComparison.Unpriced unpriced -> Optional.empty();
        };
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
        return reach.of(side);
    }

    Advantages advantages(Side side) {
        return new Advantages(isCheaper(side), reach(side), tally().isLedBy(side));
    }

    /** The side of which a condition of one side holds, left first. */
    static Optional<Side> side(Predicate<Side> condition) {
        return Side.where(condition).stream().findFirst();
    }
}
