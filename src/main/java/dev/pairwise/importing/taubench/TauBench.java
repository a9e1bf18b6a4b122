package dev.pairwise.importing.taubench;

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
import tools.jackson.databind.JsonNode;

/** The submissions to the leaderboard of tau-bench: how often an agent that serves customers with tools ends where it should. */
public final class TauBench implements DataSet {

    /** The day of the upstream commit; the file carries none. */
    static final LocalDate RETRIEVED = LocalDate.of(2026, 8, 18);

    private static final SourceRecord SOURCE = new SourceRecord(
            "tau-bench", "tau-bench leaderboard", "MIT", "https://github.com/sierra-research/tau2-bench", RETRIEVED);

    @Override
    public String name() {
        return SOURCE.slug();
    }

    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        ForeignFile file = ForeignFile.at(inputs).stream()
                .filter(candidate -> candidate.name().endsWith(".json"))
                .findFirst()
                .orElseThrow(() -> UnreadableInput.nothingAt(inputs, "file of submissions"));
        JsonNode submissions = file.json();
        if (!submissions.isArray()
                || submissions.isEmpty()
                || !submissions.get(0).has("results")) {
            throw new UnreadableInput("%s: not a list of submissions".formatted(file.name()));
        }
        Readings readings = new Readings();
        for (int index = 0; index < submissions.size(); index++) {
            new Submission(submissions.get(index), file.name(), "$[%d]".formatted(index)).read(readings);
        }
        return List.of(ScoreTranslation.of(SOURCE, stored, TauBench.class, readings));
    }

    @Override
    public boolean wholeSnapshot() {
        return false;
    }
}
