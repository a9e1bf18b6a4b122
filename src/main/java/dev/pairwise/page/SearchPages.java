package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Standings;
import dev.pairwise.page.SearchPage.Result;
import dev.pairwise.wording.SearchWording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Assembles the answers to a search. */
public final class SearchPages {

    /** More nobody reads; who wants another types more. */
    public static final int MOST_RESULTS = 50;

    private static final int MOST_COMPARISONS = 5;

    private SearchPages() {}

    /** The form alone. */
    public static SearchPage empty() {
        return page("", SearchWording.nothingTyped(), Optional.empty(), List.of(), List.of());
    }

    public static SearchPage tooLong(String query, int most) {
        return new SearchPage(
                meta(""),
                query,
                SearchWording.nothingTyped(),
                Optional.of(SearchWording.tooLong(most)),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** {@code results} are best first; those beyond the most that the page shows are left out. */
    public static SearchPage found(
            String query, Optional<Pair> pair, List<Result> results, List<LinkGroup> comparisons) {
        List<Result> shown = results.stream().limit(MOST_RESULTS).toList();
        return page(
                query,
                SearchWording.found(shown.size(), shown.size() == results.size(), query),
                pair,
                shown,
                comparisons);
    }

    public static SearchPage nothing(String query, List<Result> nearest) {
        return page(query, SearchWording.nothing(query, !nearest.isEmpty()), Optional.empty(), nearest, List.of());
    }

    /** Comparisons of a model with others that were found, then with its nearest rivals; a rolling alias has none of its own. */
    public static List<LinkGroup> comparisons(Model model, List<Model> others, Standings standings) {
        List<Link> links = Stream.concat(others.stream(), standings.rivals(model).stream())
                .filter(other -> !other.isRollingAlias() && !other.slug().equals(model.slug()))
                .distinct()
                .limit(MOST_COMPARISONS)
                .map(other -> new Link(other.name(), Links.pair(model.slug(), other.slug())))
                .toList();
        return links.isEmpty() || model.isRollingAlias()
                ? List.of()
                : List.of(new LinkGroup(SearchWording.compareWith(model.name()), links));
    }

    private static SearchPage page(
            String query, String message, Optional<Pair> pair, List<Result> results, List<LinkGroup> comparisons) {
        return new SearchPage(
                meta(query), query, message, Optional.empty(), pair.map(Names::link), results, comparisons);
    }

    private static Meta meta(String query) {
        return new Meta(
                SearchWording.title(query),
                SearchWording.description(),
                Links.search(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Link("Home", Links.home()), new Link("Search", Links.search())));
    }
}
