package dev.pairwise.page;

import dev.pairwise.comparison.Workload;
import java.util.function.ToLongFunction;

/** The numbers of a workload as forms and addresses name them, each with the limits that {@link Workload} sets. */
public enum WorkloadField {
    REQUESTS("requests", "Requests a month", 1, Workload.MOST_REQUESTS, Workload::requests),
    INPUT("input", "Input tokens a request", 0, Workload.MOST_TOKENS, Workload::input),
    OUTPUT("output", "Output tokens a request", 0, Workload.MOST_TOKENS, Workload::output),
    CACHED("cached", "Cached input, %", 0, 100, Workload::cachedPercent),
    BATCH("batch", "Batch requests, %", 0, 100, Workload::batchPercent);

    private final String key;
    private final String label;
    private final long least;
    private final long most;
    private final ToLongFunction<Workload> value;

    WorkloadField(String key, String label, long least, long most, ToLongFunction<Workload> value) {
        this.key = key;
        this.label = label;
        this.least = least;
        this.most = most;
        this.value = value;
    }

    /** Its name in a query. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public long least() {
        return least;
    }

    public long most() {
        return most;
    }

    public long of(Workload workload) {
        return value.applyAsLong(workload);
    }

    public boolean allows(long number) {
        return number >= least && number <= most;
    }
}
