package dev.pairwise.importing.epoch;

import dev.pairwise.importing.recognition.ForeignFile;
import dev.pairwise.importing.recognition.Tables;
import dev.pairwise.importing.scores.Party;
import dev.pairwise.importing.scores.Readings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reviewed tables of which outside results are taken, and from which columns; of who runs the leaderboards they come from; and of whose
 * papers state them. A table that is not here is left out: its terms do not allow it or are not known, or it tells nothing of models.
 */
record OutsideTables(List<OutsideTable> tables, Map<String, String> leaderboards, Map<String, String> papers) {

    static final OutsideTables TABLE = Tables.single(OutsideTables.class, "tables.json", OutsideTables.class);

    private static final String PREFIX = "external_benchmark_";

    /** Whether the file is one with results of others, taken or not. */
    boolean reads(ForeignFile file, Readings readings) {
        if (!file.name().startsWith(PREFIX)) {
            return false;
        }
        List<OutsideTable> known = tables.stream()
                .filter(table -> file.isNamed(PREFIX + table.file() + ".csv"))
                .toList();
        if (known.isEmpty()) {
            readings.leaveOut("table " + file.name());
        }
        known.forEach(table -> table.read(file, this, readings));
        return true;
    }

    Party party(@Nullable String source) {
        String board = leaderboards.get(source);
        String maker = papers.get(source);
        if (board != null) {
            return new Party.Named(board);
        }
        return maker == null ? Party.UNKNOWN : new Party.PaperOf(maker);
    }
}
