package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import java.util.Optional;

/** Rules 1 and 2: pairs of which nothing is weighed, because they do not compete or one is at its end. */
final class EndRules {

    private EndRules() {}

    /** Rule 1. */
    static Optional<Verdict.DifferentKinds> differentKinds(Weighed weighed) {
        Pair pair = weighed.pair();
        return pair.left().kind().isComparableWith(pair.right().kind())
                ? Optional.empty()
                : Optional.of(new Verdict.DifferentKinds(pair.sides().map(Model::kind)));
    }

    /** Rule 2: open weights can be run by anybody, so they do not go with the seller. */
    static Optional<Verdict.StillSold> stillSold(Weighed weighed) {
        return Weighed.side(side -> isSoldWhileTheOtherIsGone(side, weighed))
                .map(side -> new Verdict.StillSold(side, weighed.lifecycles().of(side.other())));
    }

    private static boolean isSoldWhileTheOtherIsGone(Side side, Weighed weighed) {
        Model other = weighed.pair().of(side.other());
        return !weighed.lifecycles().of(side).isGone()
                && weighed.lifecycles().of(side.other()).isGone()
                && !other.hasOpenWeights()
                && !weighed.pair().of(side).offeredRoutes().isEmpty();
    }
}
