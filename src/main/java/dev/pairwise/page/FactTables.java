package dev.pairwise.page;

import dev.pairwise.page.ModelPage.FactRow;
import dev.pairwise.page.ModelPage.FactTable;
import dev.pairwise.wording.English;
import java.util.List;
import java.util.Optional;

/** Makes a table of one value a row; what is not known folds into one line that names it. */
final class FactTables {

    private FactTables() {}

    static FactTable of(String caption, List<FactRow> rows) {
        List<String> unknown =
                rows.stream().filter(FactTables::isUnknown).map(FactRow::label).toList();
        return new FactTable(
                caption,
                rows.stream().filter(row -> !isUnknown(row)).toList(),
                unknown.isEmpty()
                        ? Optional.empty()
                        : Optional.of("Not sourced yet: %s.".formatted(English.and(unknown))));
    }

    private static boolean isUnknown(FactRow row) {
        String text = row.value().text();
        return row.value().isUnknown() && (text.equals("not sourced yet") || text.equals("Unknown"));
    }
}
