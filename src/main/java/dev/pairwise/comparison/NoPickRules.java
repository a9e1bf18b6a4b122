package dev.pairwise.comparison;

import java.util.Optional;

/** Rules 7a to 7c: why nothing is named. */
final class NoPickRules {

    private NoPickRules() {}

    /** Rule 7a. */
    static Optional<Verdict.PriceMissing> priceMissing(Weighed weighed) {
        return weighed.withoutCost().isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict.PriceMissing(weighed.withoutCost()));
    }

    /** Rule 7b. */
    static Optional<Verdict.Tie> tie(Weighed weighed) {
        return weighed.advantages(Side.LEFT).isNothing()
                        && weighed.advantages(Side.RIGHT).isNothing()
                ? Optional.of(new Verdict.Tie())
                : Optional.empty();
    }

    /** Rule 7c, which is asked last: one side has something, or rule 6 would have spoken. */
    static Verdict.TooWeak tooWeak(Weighed weighed) {
        Side side = weighed.advantages(Side.LEFT).isNothing() ? Side.RIGHT : Side.LEFT;
        return new Verdict.TooWeak(side, weighed.advantages(side));
    }
}
