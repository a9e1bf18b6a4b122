package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/**
 * What a search found, best first; {@code message} says how much, or that nothing was. {@code pair} leads to the comparison that was asked
 * for with "vs", {@code comparisons} to others of the model that was found first.
 */
public record SearchPage(
        Meta meta,
        String query,
        String message,
        Optional<String> error,
        Optional<Link> pair,
        List<Result> results,
        List<LinkGroup> comparisons)
        implements HtmlPage {

    public SearchPage {
        results = List.copyOf(results);
        comparisons = List.copyOf(comparisons);
    }

    /** One thing with its page. */
    public record Result(Link link, String kind, List<String> facts) {

        public Result {
            facts = List.copyOf(facts);
        }
    }
}
