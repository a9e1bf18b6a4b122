package dev.pairwise.wording;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.Lifecycle;
import dev.pairwise.comparison.LimitGap;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.comparison.Tally;
import dev.pairwise.comparison.Tradeoff;
import java.util.List;
import java.util.stream.Stream;

/** "Choose A when": reasons that end the sentence which the heading begins. */
public final class TradeoffWording {

    private TradeoffWording() {}

    public static String heading(Model model) {
        return "Choose %s when".formatted(model.name());
    }

    public static List<String> bullets(Comparison comparison, Side side) {
        return comparison.tradeoffs().of(side).stream()
                .map(tradeoff -> bullet(comparison, side, tradeoff))
                .toList();
    }

    /** In place of bullets, where there are none. */
    public static String nothing(Comparison comparison, Side side) {
        return "Nothing known of both speaks for %s over %s."
                .formatted(ModelNames.of(comparison, side), ModelNames.of(comparison, side.other()));
    }

    private static String bullet(Comparison comparison, Side side, Tradeoff tradeoff) {
        String other = ModelNames.of(comparison, side.other());
        return switch (tradeoff) {
            case Tradeoff.MadeFor(Kind kind) -> madeFor(kind);
            case Tradeoff.Lasts(Lifecycle ends) -> "it has to last: %s %s".formatted(other, LifecycleWording.of(ends));
            case Tradeoff.CostsLess(CostGap.Cheaper gap) ->
                "cost decides: it costs %s a month against %s, %s less"
                        .formatted(
                                Money.sum(gap.cheaperCost()),
                                Money.sum(gap.dearerCost()),
                                Numbers.percent(gap.shareOfDearer()));
            case Tradeoff.MoreContext(LimitGap.Larger gap) ->
                "requests are long: its context window holds %s".formatted(LimitWording.against(gap));
            case Tradeoff.Capabilities(List<Capability> only) ->
                "you need %s, which %s does not support".formatted(GainWording.list(only), other);
            case Tradeoff.MoreOutput(LimitGap.Larger gap) ->
                "answers are long: its output limit is %s".formatted(LimitWording.against(gap));
            case Tradeoff.LeadsOnTests(Tally tally) ->
                "results on tests matter: it %s".formatted(TestWording.leads(tally, side));
            case Tradeoff.MoreProviders(Sides<Integer> providers) ->
                moreProviders(providers.of(side), providers.of(side.other()), other);
            case Tradeoff.OpenWeights() ->
                "you want to run the weights yourself: they are published, those of %s are not".formatted(other);
        };
    }

    private static String madeFor(Kind kind) {
        return kind == Kind.OTHER ? "you need what it was made for" : "you need %s".formatted(Labels.withArticle(kind));
    }

    private static String moreProviders(int own, int others, String other) {
        String offers = English.count(own, "provider offers it", "providers offer it");
        return others == 0
                ? "you want a provider to serve it: %s, and none is recorded for %s".formatted(offers, other)
                : "you want a choice of providers: %s, against %s for %s"
                        .formatted(offers, Numbers.exact(others), other);
    }

    /** {@code cost}, {@code context}, {@code vision}: what one would choose a side for, in the order of its bullets. */
    static List<String> nouns(Comparison comparison, Side side) {
        return comparison.tradeoffs().of(side).stream()
                .flatMap(TradeoffWording::nouns)
                .toList();
    }

    private static Stream<String> nouns(Tradeoff tradeoff) {
        return switch (tradeoff) {
            case Tradeoff.MadeFor madeFor -> Stream.of("the work it was made for");
            case Tradeoff.Lasts lasts -> Stream.of("continuity");
            case Tradeoff.CostsLess costsLess -> Stream.of("cost");
            case Tradeoff.MoreContext moreContext -> Stream.of("context");
            case Tradeoff.Capabilities(List<Capability> only) -> only.stream().map(Labels::inSentence);
            case Tradeoff.MoreOutput moreOutput -> Stream.of("long output");
            case Tradeoff.LeadsOnTests leads -> Stream.of("results on tests");
            case Tradeoff.MoreProviders moreProviders -> Stream.of("choice of providers");
            case Tradeoff.OpenWeights openWeights -> Stream.of("open weights");
        };
    }
}
