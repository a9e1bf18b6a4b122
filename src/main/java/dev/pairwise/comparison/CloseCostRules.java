package dev.pairwise.comparison;

import java.util.Optional;

/** Rules 5 and 6: the costs are known and close, so what each side can do speaks. */
final class CloseCostRules {

    private CloseCostRules() {}

    /** Rule 5. */
    static Optional<Verdict.Stronger> stronger(Weighed weighed) {
        Tally tally = weighed.tally();
        return Weighed.side(side -> isClose(weighed) && tally.carriesAPick() && tally.isLedBy(side))
                .map(side -> new Verdict.Stronger(side, tally));
    }

    /** Rule 6. */
    static Optional<Verdict.SplitByTask> splitByTask(Weighed weighed) {
        Sides<Advantages> advantages = new Sides<>(weighed.advantages(Side.LEFT), weighed.advantages(Side.RIGHT));
        return isClose(weighed) && !advantages.either(Advantages::isNothing)
                ? Optional.of(new Verdict.SplitByTask(advantages))
                : Optional.empty();
    }

    private static boolean isClose(Weighed weighed) {
        return weighed.gap().filter(gap -> !CostRules.isLarge(gap)).isPresent();
    }
}
