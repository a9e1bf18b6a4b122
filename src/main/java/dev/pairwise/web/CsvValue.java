package dev.pairwise.web;

import dev.pairwise.page.Cell;
import dev.pairwise.page.Note;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one side of a line says: the value, the numbers of its sources, and what else is to be said of it. */
record CsvValue(String text, String sources, List<String> remarks) {

    static final CsvValue NONE = of("");

    CsvValue {
        remarks = List.copyOf(remarks);
    }

    static CsvValue of(String text) {
        return new CsvValue(text, "", List.of());
    }

    static CsvValue of(String text, List<Note> notes) {
        return new CsvValue(text, numbers(notes), List.of());
    }

    static CsvValue of(Cell cell) {
        return new CsvValue(
                cell.text(),
                numbers(cell.notes()),
                Stream.of(
                                cell.title().stream().map(exact -> "exactly " + exact),
                                Stream.of("better").filter(mark -> cell.isBetter()),
                                Stream.of("equal").filter(mark -> cell.isEqual()),
                                Stream.of("about the same").filter(mark -> cell.isAlike()),
                                cell.age().stream(),
                                cell.disagreement().stream().map(claim -> "sources differ: " + claim))
                        .flatMap(remark -> remark)
                        .toList());
    }

    CsvValue remarked(String remark) {
        return new CsvValue(text, sources, List.of(remark));
    }

    private static String numbers(List<Note> notes) {
        return notes.stream().map(note -> Integer.toString(note.number())).collect(Collectors.joining(" "));
    }
}
