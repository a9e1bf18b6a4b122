package dev.pairwise.web.api;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Slug;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A test as a list has it. */
@Schema(description = "A test that models take, in one version.")
record BenchmarkSummary(
        Slug slug,
        String name,
        @Nullable String version,

        @Schema(description = "What values are counted in.", example = "percent")
        String unit,

        boolean higherIsBetter,

        @Schema(description = "How many questions it asks.") @Nullable
        Integer questions,

        @Schema(description = "The wider test that it is a part of.") @Nullable
        Slug partOf,

        @Nullable String category,
        @Nullable String publisher,
        @Nullable String url,

        @Schema(description = "How many scores are recorded.")
        int scoreCount,

        @Schema(description = "Where it is with its scores.")
        String href) {

    static BenchmarkSummary of(Benchmark benchmark, Directory directory, Addresses addresses) {
        return new BenchmarkSummary(
                benchmark.slug(),
                benchmark.name(),
                benchmark.version().orElse(null),
                benchmark.unit(),
                benchmark.higherIsBetter(),
                benchmark.questions().orElse(null),
                benchmark.partOf().orElse(null),
                benchmark.category().orElse(null),
                benchmark.publisher().orElse(null),
                benchmark.url().orElse(null),
                directory.scores(benchmark).size(),
                addresses.benchmark(benchmark));
    }
}
