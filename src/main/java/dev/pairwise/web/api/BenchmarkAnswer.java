package dev.pairwise.web.api;

import dev.pairwise.catalogue.Benchmark;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A test with its scores. */
@Schema(description = "A test with all its scores.")
record BenchmarkAnswer(
        BenchmarkSummary benchmark,

        @Schema(
                description =
                        "Best first. Neighbours in this list compare only where source, setting and harness agree.")
        List<ScoreAnswer> scores) {

    static BenchmarkAnswer of(Benchmark benchmark, Directory directory, Addresses addresses) {
        return new BenchmarkAnswer(
                BenchmarkSummary.of(benchmark, directory, addresses),
                directory.scores(benchmark).stream()
                        .map(test -> ScoreAnswer.of(test.model(), test.score(), addresses))
                        .toList());
    }
}
