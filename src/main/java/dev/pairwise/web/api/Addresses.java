package dev.pairwise.web.api;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.comparison.Pair;
import dev.pairwise.page.Links;
import java.util.function.UnaryOperator;

/** Where everything of the programming interface is. Below its own address each thing has the path of its page, where it has one. */
record Addresses(UnaryOperator<String> absolute) {

    static final String ROUTES = "/routes";
    static final String PAIRS = "/pairs";
    static final String SCORES = "/scores";
    static final String PRICES = "/prices";
    static final String SOURCES = "/sources";

    /** A page of the site. */
    String page(String path) {
        return absolute.apply(path);
    }

    /** A resource, by its path below the interface. */
    String resource(String path) {
        return absolute.apply(Links.api() + path);
    }

    String model(Model model) {
        return resource(Links.model(model.slug()));
    }

    String maker(Maker maker) {
        return resource(Links.maker(maker.slug()));
    }

    String provider(Provider provider) {
        return resource(Links.provider(provider.slug()));
    }

    String benchmark(Benchmark benchmark) {
        return resource(Links.benchmark(benchmark.slug()));
    }

    String route(String id) {
        return resource(ROUTES + "/" + id);
    }

    String pair(Pair pair) {
        return resource(PAIRS + "/" + pair.left().slug() + "/" + pair.right().slug());
    }
}
