package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** A table of one value a model and row. {@code folded} names in one sentence the rows that are unknown of all. */
public record SeveralTable(String caption, List<Row> rows, Optional<String> folded) {

    public SeveralTable {
        rows = List.copyOf(rows);
    }

    /** {@code detail} says what a label cannot: what a test measures, and who ran it. */
    public record Row(String label, Optional<String> detail, List<Value> values) {

        public Row {
            values = List.copyOf(values);
        }
    }

    /** {@code best} and {@code equal} are the words of a mark; {@code bar} is a share of the largest value of the row in thousandths. */
    public record Value(Cell cell, Optional<String> best, Optional<String> equal, Optional<Integer> bar) {

        static Value of(Cell cell) {
            return new Value(cell, Optional.empty(), Optional.empty(), Optional.empty());
        }

        Value barred(Optional<Integer> length) {
            return new Value(cell, best, equal, length);
        }
    }
}
