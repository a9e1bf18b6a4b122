package dev.pairwise.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.pairwise.wording.English;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a pair table of rows: folds what is unknown on both sides, and hides equal rows where only differences are wanted. */
final class PairTables {

    private PairTables() {}

    static PairTable of(String caption, List<Row> rows, boolean differencesOnly) {
        List<Row> unknown = rows.stream().filter(PairTables::isUnknown).toList();
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

    /** Not disclosed and not sourced are two things, so each is said of its own rows. */
    private static Optional<String> folded(List<Row> rows) {
        Map<String, List<String>> labels = rows.stream()
                .collect(groupingBy(PairTables::absence, LinkedHashMap::new, mapping(Row::label, toList())));
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(labels.entrySet().stream()
                        .map(entry -> "%s: %s.".formatted(entry.getKey(), English.and(entry.getValue())))
                        .collect(joining(" ")));
    }

    private static String absence(Row row) {
        String left = row.left().text();
        return !left.equals(row.right().text())
                ? "Not known of either"
                : switch (left) {
                    case "not disclosed" -> "Not disclosed for either";
                    case "not sourced yet" -> "Not sourced yet for either";
                    default -> "Not known of either";
                };
    }

    private static Optional<String> hidden(int rows) {
        return rows == 0
                ? Optional.empty()
                : Optional.of("%s left out.".formatted(English.count(rows, "equal row is", "equal rows are")));
    }
}
