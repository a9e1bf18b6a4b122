package dev.pairwise.catalogue;

import java.util.Optional;

/** A test that models take, in one version. {@code questions} gives the noise of a share of right answers; {@code partOf} a wider test. */
public record Benchmark(
        Slug slug,
        String name,
        Optional<String> version,
        String unit,
        boolean higherIsBetter,
        Optional<Integer> questions,
        Optional<Slug> partOf,
        Optional<String> category,
        Optional<String> publisher,
        Optional<String> url) {}
