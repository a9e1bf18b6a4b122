package dev.pairwise.importing.modelsdev;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One model in the file of model descriptions: facts of the model itself, whoever serves it, and its test results. */
record DescribedModel(
        String id,
        String name,
        @Nullable Boolean reasoning,
        @Nullable Boolean toolCall,
        @Nullable Boolean structuredOutput,
        @Nullable String knowledge,
        @Nullable String releaseDate,
        @Nullable String lastUpdated,
        Modalities modalities,
        @Nullable Boolean openWeights,
        Limits limit,
        @Nullable String license,
        List<Benchmark> benchmarks) {

    DescribedModel {
        modalities = modalities == null ? new Modalities(List.of(), List.of()) : modalities;
        limit = limit == null ? new Limits(null, null) : limit;
        benchmarks = benchmarks == null ? List.of() : List.copyOf(benchmarks);
    }

    /** One test result as the description gives it. */
    record Benchmark(
            String name,
            @Nullable BigDecimal score,
            @Nullable String metric,
            @Nullable String harness,
            @Nullable String variant,
            @Nullable String version,
            @Nullable String dataset,
            @Nullable String source,
            @Nullable String date) {}
}
