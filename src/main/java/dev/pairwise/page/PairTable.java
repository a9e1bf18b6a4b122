package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/**
 * A table of one value a side and row. {@code folded} names in one sentence the rows that are unknown on both sides; {@code hidden} says how
 * many equal rows are left out; {@code chart} shows some of it at a glance.
 */
public record PairTable(
        String caption, List<Row> rows, Optional<String> folded, Optional<String> hidden, Optional<Drawing> chart) {

    public PairTable {
        rows = List.copyOf(rows);
    }

    /** Without a chart. */
    public PairTable(String caption, List<Row> rows, Optional<String> folded, Optional<String> hidden) {
        this(caption, rows, folded, hidden, Optional.empty());
    }

    PairTable drawn(Optional<Drawing> drawing) {
        return new PairTable(caption, rows, folded, hidden, drawing);
    }
}
