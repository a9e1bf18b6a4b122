package dev.pairwise.importing.vectara;

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

/** The hallucination leaderboards of Vectara: how often a model's summary says what the document does not. Less is better. */
public final class Vectara implements DataSet {

    private static final String SLUG = "vectara";

    @Override
    public String name() {
        return SLUG;
    }

    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        List<Leaderboard> boards = ForeignFile.at(inputs).stream()
                .filter(file -> file.name().endsWith(".csv"))
                .map(Leaderboard::of)
                .toList();
        Readings readings = new Readings();
        boards.forEach(board -> board.read(readings));
        LocalDate retrieved = boards.stream()
                .map(Leaderboard::day)
                .max(LocalDate::compareTo)
                .orElseThrow(() -> UnreadableInput.nothingAt(inputs, "leaderboard of Vectara"));
        return List.of(ScoreTranslation.of(source(retrieved), stored, Vectara.class, readings));
    }

    @Override
    public boolean wholeSnapshot() {
        return false;
    }

    private static SourceRecord source(LocalDate retrieved) {
        return new SourceRecord(
                SLUG,
                "Vectara hallucination leaderboard",
                "Apache-2.0",
                "https://github.com/vectara/hallucination-leaderboard",
                retrieved);
    }
}
