package dev.pairwise.importing.simpleevals;

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

/** The table of the simple-evals repository: what OpenAI measured of its own models, and what other makers say of theirs. */
public final class SimpleEvals implements DataSet {

    /** The end of the last month in which the table was kept up; the file carries no day. */
    static final LocalDate RETRIEVED = LocalDate.of(2025, 7, 31);

    static final String ADDRESS = "https://github.com/openai/simple-evals";

    private static final SourceRecord SOURCE =
            new SourceRecord("simple-evals", "simple-evals", "MIT", ADDRESS, RETRIEVED);

    @Override
    public String name() {
        return SOURCE.slug();
    }

    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        ForeignFile file = ForeignFile.at(inputs).stream()
                .filter(candidate -> candidate.name().endsWith(".csv"))
                .findFirst()
                .orElseThrow(() -> UnreadableInput.nothingAt(inputs, "table of results"));
        Readings readings = new Readings();
        Results.read(file, readings);
        return List.of(ScoreTranslation.of(SOURCE, stored, SimpleEvals.class, readings));
    }

    @Override
    public boolean wholeSnapshot() {
        return false;
    }
}
