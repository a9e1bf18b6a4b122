package dev.pairwise.comparison;

import java.time.LocalDate;
import java.util.List;

/** Everything that follows from the facts of one pair at one workload, on the date of its catalogue. Numbers and names, no prose. */
public record Comparison(
        Pair pair,
        Workload workload,
        LocalDate date,
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

    public Ages ages() {
        return new Ages(date);
    }
}
