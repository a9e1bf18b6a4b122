package dev.pairwise.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tests with their scores. */
@RestController
@Tag(name = "benchmarks", description = "Tests that models take, with their scores.")
class BenchmarkResource {

    @Operation(operationId = "listBenchmarks", summary = "Benchmarks")
    @Takes({Query.PAGE, Query.SIZE})
    @GetMapping(path = "/api/v1/benchmarks", produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<BenchmarkSummary> benchmarks(Asked asked) {
        return asked.list(
                List.copyOf(asked.directory().benchmarks().values()),
                benchmark -> BenchmarkSummary.of(benchmark, asked.directory(), asked.addresses()));
    }

    @Operation(operationId = "getBenchmark", summary = "One benchmark with its scores")
    @GetMapping(path = "/api/v1/benchmarks/{benchmark}", produces = MediaType.APPLICATION_JSON_VALUE)
    BenchmarkAnswer benchmark(@PathVariable String benchmark, Asked asked) {
        return BenchmarkAnswer.of(
                Asked.present(benchmark, asked.directory().benchmarks()), asked.directory(), asked.addresses());
    }
}
