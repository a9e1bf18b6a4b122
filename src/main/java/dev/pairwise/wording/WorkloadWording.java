package dev.pairwise.wording;

import dev.pairwise.comparison.Workload;

/** A workload inside a sentence. */
final class WorkloadWording {

    private WorkloadWording() {}

    /** {@code 1,000,000 requests of 800 input and 250 output tokens each}, with its caches and batches where it has any. */
    static String of(Workload workload) {
        boolean cached = workload.cachedPercent() > 0;
        boolean batched = workload.batchPercent() > 0;
        if (cached && batched) {
            return "%s, with %d%% of the input cached and %d%% of the requests in batches"
                    .formatted(requests(workload), workload.cachedPercent(), workload.batchPercent());
        }
        if (cached) {
            return "%s, with %d%% of the input cached".formatted(requests(workload), workload.cachedPercent());
        }
        return batched
                ? "%s, with %d%% of the requests in batches".formatted(requests(workload), workload.batchPercent())
                : requests(workload);
    }

    private static String requests(Workload workload) {
        String pattern =
                workload.requests() == 1 ? "%s of %s input and %s output %s" : "%s of %s input and %s output %s each";
        return pattern.formatted(
                English.count(workload.requests(), "request", "requests"),
                Numbers.exact(workload.input()),
                Numbers.exact(workload.output()),
                English.choose(workload.output(), "token", "tokens"));
    }
}
