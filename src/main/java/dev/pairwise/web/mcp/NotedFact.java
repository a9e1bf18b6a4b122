package dev.pairwise.web.mcp;

import dev.pairwise.page.Cell;
import dev.pairwise.page.ModelPage;
import dev.pairwise.page.Note;
import java.util.List;
import java.util.Optional;

/** One fact as the page shows it; {@code exact} where the page rounds, {@code sources} by their numbers, none where it is not known. */
record NotedFact(
        String label,
        String value,
        boolean known,
        Optional<String> exact,
        Optional<String> disagreement,
        List<Integer> sources) {

    static List<NotedFact> of(ModelPage.FactTable table) {
        return table.rows().stream().map(row -> of(row.label(), row.value())).toList();
    }

    private static NotedFact of(String label, Cell cell) {
        return new NotedFact(
                label,
                cell.text(),
                !cell.isUnknown(),
                cell.title(),
                cell.disagreement(),
                cell.notes().stream().map(Note::number).toList());
    }
}
