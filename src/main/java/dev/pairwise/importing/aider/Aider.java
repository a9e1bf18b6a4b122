package dev.pairwise.importing.aider;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.recognition.ForeignFile;
import dev.pairwise.importing.scores.Readings;
import dev.pairwise.importing.scores.ScoreTranslation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The leaderboards of Aider: how well models edit code, by the share of exercises solved. */
public final class Aider implements DataSet {

    /** The day of the upstream commit; the files carry none. */
    static final LocalDate RETRIEVED = LocalDate.of(2026, 5, 22);

    private static final SourceRecord SOURCE = new SourceRecord(
            "aider", "Aider leaderboards", "Apache-2.0", "https://aider.chat/docs/leaderboards/", RETRIEVED);

    @Override
    public String name() {
        return SOURCE.slug();
    }

    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        Readings readings = new Readings();
        long read = ForeignFile.at(inputs).stream()
                .filter(file -> Leaderboard.reads(file, readings))
                .count();
        if (read == 0) {
            throw UnreadableInput.nothingAt(inputs, "leaderboard of Aider");
        }
        return List.of(ScoreTranslation.of(SOURCE, stored, Aider.class, readings));
    }

    @Override
    public boolean wholeSnapshot() {
        return false;
    }
}
