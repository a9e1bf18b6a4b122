package dev.pairwise.web.api;

import dev.pairwise.comparison.Workload;
import io.swagger.v3.oas.annotations.media.Schema;

/** What is asked of a model in a month. */
@Schema(description = "What is asked of a model in a month: requests, tokens a request, and shares in percent.")
record WorkloadAnswer(
        @Schema(example = "1000000") long requests,
        @Schema(example = "800") long input,
        @Schema(example = "250") long output,

        @Schema(description = "The share of the input that is read from a cache.", example = "0")
        int cached,

        @Schema(description = "The share of the requests that can wait for a batch.", example = "0")
        int batch) {

    static WorkloadAnswer of(Workload workload) {
        return new WorkloadAnswer(
                workload.requests(),
                workload.input(),
                workload.output(),
                workload.cachedPercent(),
                workload.batchPercent());
    }

    /** What the query of a request asks for; what it leaves out is as pages start with. */
    static Workload asked(Asked asked) {
        Workload standard = Workload.DEFAULT;
        return new Workload(
                asked.number(Query.REQUESTS).orElse(standard.requests()),
                asked.number(Query.INPUT).orElse(standard.input()),
                asked.number(Query.OUTPUT).orElse(standard.output()),
                Math.toIntExact(asked.number(Query.CACHED).orElse((long) standard.cachedPercent())),
                Math.toIntExact(asked.number(Query.BATCH).orElse((long) standard.batchPercent())));
    }
}
