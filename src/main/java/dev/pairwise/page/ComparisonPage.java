package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** Everything the pair page shows, in the order of its sections. HTML, Markdown and JSON are made from this one object. */
public record ComparisonPage(
        Meta meta,
        Name left,
        Name right,
        List<String> banners,
        List<String> introduction,
        String freshness,
        VerdictSection verdict,
        PairTable scorecard,
        ChoiceSection tradeoffs,
        CostSection monthlyCost,
        SwitchSection switching,
        PairTable specs,
        PricingSection pricing,
        PairTable capabilities,
        BenchmarkSection benchmarks,
        List<String> deepDive,
        List<Question> questions,
        List<LinkGroup> neighbours,
        SourceSection sources,
        Differences differences)
        implements Page {

    public ComparisonPage {
        banners = List.copyOf(banners);
        introduction = List.copyOf(introduction);
        deepDive = List.copyOf(deepDive);
        questions = List.copyOf(questions);
        neighbours = List.copyOf(neighbours);
    }

    /** The switch between all rows and differences only; its form carries the workload along. */
    public record Differences(boolean only, String label, List<HiddenField> fields) {

        public Differences {
            fields = List.copyOf(fields);
        }
    }

    public record HiddenField(String name, String value) {}

    public Optional<String> lastModified() {
        return meta.lastModified();
    }

    @Override
    public Optional<String> csv() {
        return Optional.of(Links.csv(meta.canonical()));
    }
}
