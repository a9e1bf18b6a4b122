package dev.pairwise.comparison;

import java.time.LocalDate;
import java.util.List;

/** Everything that follows from the facts of one pair at one workload, on the date of its catalogue. Numbers and names, no prose. */
public record Comparison(
        Pair pair,
        Workload workload,
        Ages ages,
        Costs costs,
        Limits limits,
        CapabilityComparison capabilities,
        Evidence evidence,
        Calls calls,
        Verdict verdict,
        Sides<List<Tradeoff>> tradeoffs,
        Sides<Switching> switching,
        List<SpecFinding> specs,
        List<FaqTopic> questions,
        List<Banner> banners,
        Sides<Lifecycle> lifecycles,
        ReleaseOrder releases,
        ProviderOverlap providers,
        FitLabels fit,
        Neighbours neighbours,
        Indexability indexability) {

    /** At most so many reasons a side: more is a list, not an argument. */
    public static final int MOST_TRADEOFFS = 6;

    public Comparison {
        tradeoffs = tradeoffs.map(List::copyOf);
        specs = List.copyOf(specs);
        questions = List.copyOf(questions);
        banners = List.copyOf(banners);
    }

    /** The pair as it stands in its catalogue, at a workload. */
    public static Comparison of(Standings standings, Pair pair, Workload workload) {
        return of(standings, pair, workload, Costs.of(pair.sides().map(model -> standings.cost(model, workload))));
    }

    private static Comparison of(Standings standings, Pair pair, Workload workload, Costs costs) {
        Ages ages = Ages.in(standings.catalogue());
        Weighed weighed = Weighed.of(pair, costs.monthly(), ages.catalogueDate());
        return new Comparison(
                pair,
                workload,
                ages,
                costs,
                weighed.limits(),
                weighed.capabilities(),
                weighed.evidence(),
                Calls.of(weighed),
                VerdictRules.verdict(weighed),
                TradeoffRules.of(weighed),
                new Sides<>(SwitchingRules.from(Side.LEFT, weighed), SwitchingRules.from(Side.RIGHT, weighed)),
                SpecFindings.of(pair, weighed.limits(), ages),
                FaqTopics.of(weighed),
                Banner.of(weighed.lifecycles()),
                weighed.lifecycles(),
                weighed.releases(),
                ProviderOverlap.of(pair),
                standings.fit(pair),
                standings.neighbours(pair),
                standings.indexability(pair));
    }

    /** The day of the newest check of the catalogue. */
    public LocalDate date() {
        return ages.catalogueDate();
    }
}
