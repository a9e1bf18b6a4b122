package dev.pairwise.page;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.comparison.Pair;
import dev.pairwise.wording.BenchmarkWording;

/** Models and pairs as names and links. */
final class Names {

    private Names() {}

    static Name of(Model model) {
        return new Name(
                model.name(),
                Links.model(model.slug()),
                model.slug().value(),
                model.maker().name());
    }

    static Link link(Model model) {
        return new Link(model.name(), Links.model(model.slug()));
    }

    static Link link(Maker maker) {
        return new Link(maker.name(), Links.maker(maker.slug()));
    }

    static Link link(Provider provider) {
        return new Link(provider.name(), Links.provider(provider.slug()));
    }

    static Link link(Benchmark benchmark) {
        return new Link(BenchmarkWording.name(benchmark), Links.benchmark(benchmark.slug()));
    }

    static Link link(Pair pair) {
        return new Link(pair.left().name() + " vs " + pair.right().name(), Links.pair(pair));
    }
}
