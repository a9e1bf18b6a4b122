package dev.pairwise.page;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.SearchPage.Result;
import dev.pairwise.wording.SearchWording;
import java.util.List;

/** Each sort of thing as a search shows it. */
public final class SearchResults {

    private SearchResults() {}

    public static Result of(Model model, Standings standings) {
        return new Result(
                Names.link(model), "model", SearchWording.facts(model, standings.cheapest(model, Workload.DEFAULT)));
    }

    public static Result of(Maker maker) {
        return new Result(new Link(maker.name(), Links.maker(maker.slug())), "maker", List.of());
    }

    public static Result of(Provider provider) {
        return new Result(
                new Link(provider.name(), Links.provider(provider.slug())), "provider", SearchWording.facts(provider));
    }

    public static Result of(Benchmark benchmark) {
        return new Result(
                new Link(benchmark.name(), Links.benchmark(benchmark.slug())),
                "benchmark",
                SearchWording.facts(benchmark));
    }
}
