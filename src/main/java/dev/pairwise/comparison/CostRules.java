package dev.pairwise.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/** Rules 4a to 4f: the costs differ so much that cost is the first thing to say. */
public final class CostRules {

    /** A saving of a third of the dearer one and more is worth a change; less is bargained away. */
    public static final int LARGE_GAP_ONE_IN = 3;

    /** At ten times the price it pays to try the cheaper one even where nothing says how good it is. */
    public static final BigDecimal WORTH_A_TRY_TIMES = BigDecimal.TEN;

    private CostRules() {}

    /** Rule 4a. */
    static Optional<Verdict.CheaperAndStronger> cheaperAndStronger(Weighed weighed) {
        Tally tally = weighed.tally();
        return muchCheaper(weighed, side -> tally.carriesAPick() && tally.isLedBy(side))
                .map(side -> new Verdict.CheaperAndStronger(side, tally));
    }

    /** Rule 4b: makers' own figures do not carry a draw. */
    static Optional<Verdict.CheaperAndLevel> cheaperAndLevel(Weighed weighed) {
        Tally tally = weighed.tally();
        return muchCheaper(
                        weighed,
                        side -> tally.carriesAPick() && tally.isLevel() && tally.basis() == Tally.Basis.INDEPENDENT)
                .map(side -> new Verdict.CheaperAndLevel(side, tally));
    }

    /** Rule 4c. */
    static Optional<Verdict.CheaperOrStronger> cheaperOrStronger(Weighed weighed) {
        return muchCheaper(weighed, side -> weighed.tally().isLedBy(side.other()))
                .map(side -> new Verdict.CheaperOrStronger(side, weighed.tally()));
    }

    /** Rule 4d. */
    static Optional<Verdict.CheaperOrWider> cheaperOrWider(Weighed weighed) {
        return muchCheaper(weighed, side -> isWider(weighed.reach(side.other())))
                .map(side -> new Verdict.CheaperOrWider(side, weighed.reach(side.other()), weighed.tally()));
    }

    /** Rule 4e. */
    static Optional<Verdict.TryTheCheaper> tryTheCheaper(Weighed weighed) {
        return muchCheaper(weighed, side -> weighed.tally().shared() == 0 && isWorthATry(weighed))
                .map(Verdict.TryTheCheaper::new);
    }

    /** Rule 4f. */
    static Optional<Verdict.CheaperUnmeasured> cheaperUnmeasured(Weighed weighed) {
        return muchCheaper(weighed, side -> true).map(side -> new Verdict.CheaperUnmeasured(side, weighed.tally()));
    }

    /** Whether two costs lie a third of the dearer one apart, or more. */
    static boolean isLarge(CostGap gap) {
        BigDecimal dearer = gap.costs().stream().map(cost -> cost.amount()).reduce(BigDecimal.ZERO, BigDecimal::max);
        return gap.amount()
                        .amount()
                        .multiply(BigDecimal.valueOf(LARGE_GAP_ONE_IN))
                        .compareTo(dearer)
                >= 0;
    }

    private static Optional<Side> muchCheaper(Weighed weighed, Predicate<Side> condition) {
        return weighed.gap()
                .filter(CostRules::isLarge)
                .flatMap(gap -> weighed.cheaper())
                .filter(condition);
    }

    private static boolean isWider(Reach reach) {
        return reach.context() || !reach.capabilities().isEmpty();
    }

    private static boolean isWorthATry(Weighed weighed) {
        return weighed.gap()
                .flatMap(CostGap::times)
                .filter(times -> times.compareTo(WORTH_A_TRY_TIMES) >= 0)
                .isPresent();
    }
}
