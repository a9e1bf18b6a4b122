package dev.pairwise.search;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;

/** One thing that a search found. */
public sealed interface Hit {

    record OfModel(Model model) implements Hit {}

    record OfMaker(Maker maker) implements Hit {}

    record OfProvider(Provider provider) implements Hit {}

    record OfBenchmark(Benchmark benchmark) implements Hit {}
}
