package dev.pairwise.page;

import dev.pairwise.wording.English;
import java.util.List;
import java.util.Optional;

/** Makes a pair table of rows: folds what is unknown on both sides, and hides equal rows where only differences are wanted. */
final class PairTables {

    private PairTables() {}

    static PairTable of(String caption, List<Row> rows, boolean differencesOnly) {
        List<String> unknown =
                rows.stream().filter(PairTables::isUnknown).map(Row::label).toList();
        List<Row> known = rows.stream().filter(row -> !isUnknown(row)).toList();
        List<Row> shown =
                known.stream().filter(row -> !differencesOnly || !row.same()).toList();
        int hidden = known.size() - shown.size();
        return new PairTable(caption, shown, folded(unknown), hidden(hidden));
    }

    private static boolean isUnknown(Row row) {
        return row.left().isUnknown()
                && row.right().isUnknown()
                && row.left().notes().isEmpty()
                && row.right().notes().isEmpty()
                && isFoldable(row.left())
                && isFoldable(row.right());
    }

    /** That no retirement is announced is worth a row of its own. */
    private static boolean isFoldable(Cell cell) {
        return !cell.text().equals("none announced");
    }

    private static Optional<String> folded(List<String> labels) {
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of("Not known of either: %s.".formatted(English.and(labels)));
    }

    private static Optional<String> hidden(int rows) {
        return rows == 0
                ? Optional.empty()
                : Optional.of("%s left out.".formatted(English.count(rows, "equal row is", "equal rows are")));
    }
}
