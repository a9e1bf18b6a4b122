package dev.pairwise.page;

import dev.pairwise.comparison.Workload;
import java.util.Map;
import java.util.Optional;

/**
 * What the query of a pair page asks for: a workload, and whether equal rows are hidden. {@code typed} keeps every value as the visitor gave
 * it, {@code refused} the message for each that is wrong; with one of those the workload is the default.
 */
public record PairQuery(
        Workload workload,
        Map<WorkloadField, String> typed,
        Map<WorkloadField, String> refused,
        boolean differencesOnly) {

    /** The page without a query. */
    public static final PairQuery NONE = new PairQuery(Workload.DEFAULT, Map.of(), Map.of(), false);

    public PairQuery {
        typed = Map.copyOf(typed);
        refused = Map.copyOf(refused);
        if (!refused.isEmpty() && !workload.equals(Workload.DEFAULT)) {
            throw new IllegalArgumentException("a refused workload is shown as the default");
        }
    }

    public boolean isRefused() {
        return !refused.isEmpty();
    }

    /** What the field of a form shows: what was typed, else the number of the workload. */
    public String shown(WorkloadField field) {
        return Optional.ofNullable(typed.get(field)).orElseGet(() -> Long.toString(field.of(workload)));
    }
}
