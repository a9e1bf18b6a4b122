package dev.pairwise.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.pairwise.comparison.Placing;
import dev.pairwise.page.SeveralTable.Row;
import dev.pairwise.page.SeveralTable.Value;
import dev.pairwise.wording.SeveralWording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes tables of several models: marks what is best, and folds what is unknown of all. */
final class SeveralTables {

    private SeveralTables() {}

    static SeveralTable of(String caption, List<Row> rows) {
        List<Row> unknown = rows.stream().filter(SeveralTables::isUnknown).toList();
        return new SeveralTable(
                caption, rows.stream().filter(row -> !isUnknown(row)).toList(), folded(unknown));
    }

    /** Not disclosed and not sourced are two things, so each is said of its own rows. */
    private static Optional<String> folded(List<Row> rows) {
        Map<List<String>, List<String>> labels = rows.stream()
                .collect(groupingBy(SeveralTables::reasons, LinkedHashMap::new, mapping(Row::label, toList())));
        return Optional.of(labels.entrySet().stream()
                        .map(entry -> SeveralWording.unknown(entry.getKey(), entry.getValue()))
                        .collect(joining(" ")))
                .filter(sentences -> !sentences.isEmpty());
    }

    private static List<String> reasons(Row row) {
        return row.values().stream()
                .map(value -> value.cell().text())
                .distinct()
                .sorted()
                .toList();
    }

    /** What is unknown with a source, or has a reason of its own, is worth a row. */
    private static boolean isUnknown(Row row) {
        return row.values().stream()
                .map(Value::cell)
                .allMatch(cell -> cell.isUnknown()
                        && cell.notes().isEmpty()
                        && !cell.text().equals("none announced"));
    }

    static Row row(String label, List<Cell> cells) {
        return new Row(label, Optional.empty(), cells.stream().map(Value::of).toList());
    }

    static Row placed(String label, List<Cell> cells, List<Placing> placings) {
        return new Row(
                label,
                Optional.empty(),
                IntStream.range(0, cells.size())
                        .mapToObj(place -> value(cells.get(place), placings.get(place)))
                        .toList());
    }

    static Value value(Cell cell, Placing placing) {
        Optional<String> words = Optional.of(SeveralWording.placing(placing));
        return switch (placing) {
            case BEST, SHARED_BEST -> new Value(cell, words, Optional.empty(), Optional.empty());
            case EQUAL, ALIKE -> new Value(cell, Optional.empty(), words, Optional.empty());
            case NONE -> Value.of(cell);
        };
    }
}
