package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** One model: facts, all routes, scores, nearest rivals, every indexable pair and the way to all the others. A rolling alias says where it points and has little else. */
public record ModelPage(
        Meta meta,
        Name name,
        List<String> banners,
        List<String> introduction,
        String freshness,
        FactTable specs,
        FactTable capabilities,
        PricingSection.RouteTable routes,
        PricingSection.History history,
        Changes changes,
        List<BenchmarkSection.Listing> scores,
        String scoresNote,
        List<LinkGroup> neighbours,
        List<Link> pairs,
        String pairsNote,
        Optional<Link> everyPair,
        SourceSection sources)
        implements Page {

    public ModelPage {
        banners = List.copyOf(banners);
        introduction = List.copyOf(introduction);
        scores = List.copyOf(scores);
        neighbours = List.copyOf(neighbours);
        pairs = List.copyOf(pairs);
    }

    @Override
    public Optional<String> csv() {
        return Optional.of(Links.csv(meta.canonical()));
    }

    /** A table of one value a row. */
    public record FactTable(String caption, List<FactRow> rows, Optional<String> folded) {

        public FactTable {
            rows = List.copyOf(rows);
        }
    }

    /** The newest changes of its prices; {@code text} counts them, and is empty where there are none. */
    public record Changes(String text, List<ChangeRow> rows) {

        public Changes {
            rows = List.copyOf(rows);
        }
    }

    /** {@code href} leads to the page of what the value names. */
    public record FactRow(String label, Cell value, Optional<String> href) {

        public FactRow(String label, Cell value) {
            this(label, value, Optional.empty());
        }
    }
}
