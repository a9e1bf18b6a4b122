package dev.pairwise.comparison;

/** Workloads to start from. */
public enum Preset {
    CHAT(Workload.DEFAULT),
    RETRIEVAL(new Workload(100_000, 6_000, 400, 50, 0)),
    AGENT(new Workload(50_000, 20_000, 1_000, 80, 0)),
    BATCH_CLASSIFICATION(new Workload(1_000_000, 400, 10, 0, 100));

    private final Workload workload;

    Preset(Workload workload) {
        this.workload = workload;
    }

    public Workload workload() {
        return workload;
    }
}
