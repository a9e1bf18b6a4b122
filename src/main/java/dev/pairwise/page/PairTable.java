package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** A table of one value a side and row. {@code folded} names in one sentence the rows that are unknown on both sides; {@code hidden} says how many equal rows are left out. */
public record PairTable(String caption, List<Row> rows, Optional<String> folded, Optional<String> hidden) {

    public PairTable {
        rows = List.copyOf(rows);
    }
}
