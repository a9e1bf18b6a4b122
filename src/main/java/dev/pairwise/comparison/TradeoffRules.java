package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.comparison.Lifecycle.Stage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** One reason each, or nothing; asked in the order of the bullets, and the first that hold are printed. */
final class TradeoffRules {

    private static final List<BiFunction<Side, Weighed, Optional<? extends Tradeoff>>> IN_ORDER = List.of(
            TradeoffRules::madeFor,
            TradeoffRules::lasts,
            TradeoffRules::costsLess,
            TradeoffRules::moreContext,
            TradeoffRules::capabilities,
            TradeoffRules::moreOutput,
            TradeoffRules::leadsOnTests,
            TradeoffRules::moreProviders,
            TradeoffRules::openWeights);

    private TradeoffRules() {}

    static Sides<List<Tradeoff>> of(Weighed weighed) {
        return new Sides<>(reasons(Side.LEFT, weighed), reasons(Side.RIGHT, weighed));
    }

    private static List<Tradeoff> reasons(Side side, Weighed weighed) {
        return IN_ORDER.stream()
                .<Tradeoff>flatMap(rule -> rule.apply(side, weighed).stream())
                .limit(Comparison.MOST_TRADEOFFS)
                .toList();
    }

    private static Optional<Tradeoff.MadeFor> madeFor(Side side, Weighed weighed) {
        return isOfOneKind(weighed)
                ? Optional.empty()
                : Optional.of(new Tradeoff.MadeFor(weighed.pair().of(side).kind()));
    }

    private static Optional<Tradeoff.Lasts> lasts(Side side, Weighed weighed) {
        Lifecycle other = weighed.lifecycles().of(side.other());
        return weighed.lifecycles().of(side).stage() == Stage.ACTIVE && other.needsNotice()
                ? Optional.of(new Tradeoff.Lasts(other))
                : Optional.empty();
    }

    private static Optional<Tradeoff.CostsLess> costsLess(Side side, Weighed weighed) {
        return weighed.gap()
                .filter(gap -> isOfOneKind(weighed))
                .flatMap(gap -> gap instanceof CostGap.Cheaper cheaper && cheaper.cheaper() == side
                        ? Optional.of(new Tradeoff.CostsLess(cheaper))
                        : Optional.empty());
    }

    private static Optional<Tradeoff.MoreContext> moreContext(Side side, Weighed weighed) {
        return larger(side, weighed.limits().context()).map(Tradeoff.MoreContext::new);
    }

    private static Optional<Tradeoff.Capabilities> capabilities(Side side, Weighed weighed) {
        List<Capability> only = weighed.reach(side).capabilities();
        return only.isEmpty() ? Optional.empty() : Optional.of(new Tradeoff.Capabilities(only));
    }

    private static Optional<Tradeoff.MoreOutput> moreOutput(Side side, Weighed weighed) {
        return larger(side, weighed.limits().maxOutput()).map(Tradeoff.MoreOutput::new);
    }

    private static Optional<Tradeoff.LeadsOnTests> leadsOnTests(Side side, Weighed weighed) {
        return weighed.tally().isLedBy(side)
                ? Optional.of(new Tradeoff.LeadsOnTests(weighed.tally()))
                : Optional.empty();
    }

    private static Optional<Tradeoff.MoreProviders> moreProviders(Side side, Weighed weighed) {
        Sides<Integer> counts =
                weighed.pair().sides().map(model -> model.providers().size());
        return counts.of(side) > counts.of(side.other())
                ? Optional.of(new Tradeoff.MoreProviders(counts))
                : Optional.empty();
    }

    private static Optional<Tradeoff.OpenWeights> openWeights(Side side, Weighed weighed) {
        return weighed.pair().of(side).hasOpenWeights()
                        && weighed.pair().of(side.other()).specs().openness().is(Openness.PROPRIETARY)
                ? Optional.of(new Tradeoff.OpenWeights())
                : Optional.empty();
    }

    private static boolean isOfOneKind(Weighed weighed) {
        return weighed.pair().left().kind() == weighed.pair().right().kind()
                || weighed.pair()
                        .left()
                        .kind()
                        .isComparableWith(weighed.pair().right().kind());
    }

    private static Optional<LimitGap.Larger> larger(Side side, LimitGap gap) {
        return gap instanceof LimitGap.Larger larger && larger.side() == side ? Optional.of(larger) : Optional.empty();
    }
}
