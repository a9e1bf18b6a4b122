package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import java.util.Optional;
import java.util.function.Predicate;

/** Rules 3a to 3c: one side gains something, loses nothing that is known and costs no more, and something makes that a reason. */
public final class NothingLostRules {

    /** Without a test, a price further apart than this says that the two are not rivals. */
    public static final int ON_PAPER_TIMES = 4;

    private NothingLostRules() {}

    /** Rule 3a: it leads at least one of two or more shared tests. */
    static Optional<Verdict.NothingLost> leads(Weighed weighed) {
        Tally tally = weighed.tally();
        return nothingLost(
                VerdictRule.NOTHING_LOST_LEADS,
                weighed,
                side -> tally.carriesAPick() && tally.led().of(side) > 0);
    }

    /** Rule 3b: it is the maker's newer model of the same line. Being newer alone is no reason. */
    static Optional<Verdict.NothingLost> newer(Weighed weighed) {
        return nothingLost(
                VerdictRule.NOTHING_LOST_NEWER,
                weighed,
                side -> isSameLine(weighed.pair()) && weighed.releases().isNewer(side));
    }

    /** Rule 3c: ahead on paper. Another maker, not older, and too few tests to say more. */
    static Optional<Verdict.NothingLost> onPaper(Weighed weighed) {
        return nothingLost(
                VerdictRule.NOTHING_LOST_ON_PAPER,
                weighed,
                side -> !isSameMaker(weighed.pair())
                        && isNotOlder(side, weighed.releases())
                        && !weighed.tally().carriesAPick()
                        && weighed.gap()
                                .filter(gap -> gap.isWithinTimes(ON_PAPER_TIMES))
                                .isPresent());
    }

    private static Optional<Verdict.NothingLost> nothingLost(
            VerdictRule rule, Weighed weighed, Predicate<Side> reason) {
        return Weighed.side(side ->
                        losesNothing(side, weighed) && !weighed.advantages(side).isNothing() && reason.test(side))
                .map(side -> new Verdict.NothingLost(rule, side, weighed.advantages(side), weighed.tally()));
    }

    /** Ties count as equal. The contexts must be known; a limit of output is so often a filler that an unknown one does not count. */
    private static boolean losesNothing(Side side, Weighed weighed) {
        Side other = side.other();
        return weighed.gap().isPresent()
                && !weighed.isCheaper(other)
                && weighed.limits().context().isKnown()
                && weighed.reach(other).isNothing()
                && weighed.tally().led().of(other) == 0
                && !weighed.evidence().isMoreFaithful(other);
    }

    private static boolean isNotOlder(Side side, ReleaseOrder releases) {
        return switch (releases) {
            case ReleaseOrder.Newer newer -> newer.side() == side;
            case ReleaseOrder.Together together -> true;
            case ReleaseOrder.Unknown unknown -> false;
        };
    }

    private static boolean isSameMaker(Pair pair) {
        return pair.left().maker().slug().equals(pair.right().maker().slug());
    }

    private static boolean isSameLine(Pair pair) {
        Sides<Optional<String>> lines = pair.sides().map(Model::line);
        return isSameMaker(pair) && lines.left().isPresent() && lines.left().equals(lines.right());
    }
}
