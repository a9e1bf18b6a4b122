package dev.pairwise.web;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.NamedPair;
import dev.pairwise.page.LinkGroup;
import dev.pairwise.page.SearchPage;
import dev.pairwise.page.SearchPage.Result;
import dev.pairwise.page.SearchPages;
import dev.pairwise.page.SearchResults;
import dev.pairwise.search.Hit;
import dev.pairwise.search.SiteSearch;
import dev.pairwise.search.TwoNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a text finds: the pair that it names where it names two models, and everything that it may mean, best first. */
record SearchAnswer(Optional<Pair> pair, List<Hit> hits, List<Hit> nearest) {

    private static final int MOST_NEAREST = 6;

    SearchAnswer {
        hits = List.copyOf(hits);
        nearest = List.copyOf(nearest);
    }

    static SearchAnswer of(String query, int most, Edition edition) {
        SiteSearch search = edition.search();
        Optional<TwoNames> names = TwoNames.of(query);
        List<Hit> hits = names.map(two -> both(two, most, search)).orElseGet(() -> search.find(query, most));
        return new SearchAnswer(
                names.flatMap(two -> pair(two, edition)),
                hits,
                hits.isEmpty() ? search.nearest(query, MOST_NEAREST) : List.of());
    }

    SearchPage page(String query, Edition edition) {
        return hits.isEmpty()
                ? SearchPages.nothing(query, results(nearest, edition))
                : SearchPages.found(query, pair, results(hits, edition), comparisons(edition));
    }

    /** The best of each before the rest of either. */
    private static List<Hit> both(TwoNames names, int most, SiteSearch search) {
        List<Hit> ones = search.find(names.one(), most);
        List<Hit> others = search.find(names.other(), most);
        return Stream.of(ones.stream().limit(1), others.stream().limit(1), ones.stream(), others.stream())
                .flatMap(each -> each)
                .distinct()
                .limit(most)
                .toList();
    }

    private static Optional<Pair> pair(TwoNames names, Edition edition) {
        return PickedName.best(names.one(), edition)
                .flatMap(one -> PickedName.best(names.other(), edition)
                        .map(other ->
                                NamedPair.of(one.slug().value(), other.slug().value(), edition.catalogue())))
                .flatMap(pair -> pair instanceof NamedPair.Two(Pair two) ? Optional.of(two) : Optional.empty());
    }

    private List<LinkGroup> comparisons(Edition edition) {
        return pair.isEmpty() && hits.getFirst() instanceof Hit.OfModel(Model model)
                ? SearchPages.comparisons(model, models().skip(1).limit(1).toList(), edition.standings())
                : List.of();
    }

    private Stream<Model> models() {
        return hits.stream().<Model>mapMulti((hit, models) -> {
            if (hit instanceof Hit.OfModel(Model model)) {
                models.accept(model);
            }
        });
    }

    private static List<Result> results(List<Hit> hits, Edition edition) {
        return hits.stream()
                .map(hit -> switch (hit) {
                    case Hit.OfModel(var model) -> SearchResults.of(model, edition.standings());
                    case Hit.OfMaker(var maker) -> SearchResults.of(maker);
                    case Hit.OfProvider(var provider) -> SearchResults.of(provider);
                    case Hit.OfBenchmark(var benchmark) -> SearchResults.of(benchmark);
                })
                .toList();
    }
}
