package dev.pairwise.importing.scores;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.recognition.ForeignFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a table, with what reports call the file and the row. */
public record Row(String file, NamedCsvRecord cells) {

    /** All rows; a table that lacks one of {@code columns} is not the one that is expected. */
    public static List<Row> of(ForeignFile file, List<String> columns) {
        List<Row> rows =
                file.rows().stream().map(cells -> new Row(file.name(), cells)).toList();
        if (!rows.isEmpty()) {
            List<String> header = rows.getFirst().cells.getHeader();
            columns.stream()
                    .filter(column -> !header.contains(column))
                    .findFirst()
                    .ifPresent(missing -> {
                        throw new UnreadableInput("%s: no column \"%s\"".formatted(file.name(), missing));
                    });
        }
        return rows;
    }

    /** What stands in a column, or nothing where that is blank or not there. */
    public Optional<String> text(@Nullable String column) {
        return column == null
                ? Optional.empty()
                : cells.findField(column).map(String::strip).filter(text -> !text.isEmpty());
    }

    public Optional<BigDecimal> amount(@Nullable String column) {
        return text(column).flatMap(ScoreValues::read);
    }

    /** {@code row 12}: as an editor counts lines, the header being the first. */
    public String place() {
        return "row " + cells.getStartingLineNumber();
    }

    public void reject(Readings readings, String column, String expected) {
        readings.reject(file, "%s, %s".formatted(place(), column), text(column).orElse(""), expected);
    }
}
