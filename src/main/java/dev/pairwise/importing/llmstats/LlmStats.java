package dev.pairwise.importing.llmstats;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.recognition.Mapping;
import dev.pairwise.importing.recognition.ModelNames;
import dev.pairwise.importing.recognition.ReviewedNames;
import dev.pairwise.importing.scores.BaseModels;
import dev.pairwise.importing.scores.ScoreTranslation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The public data set llm-stats (CC BY 4.0): licences and sizes of models, and test results that makers report themselves. */
public final class LlmStats implements DataSet {

    static final String SOURCE = "llm-stats";

    /** The last state of the data set under its open licence; its files carry no date. */
    static final LocalDate RETRIEVED = LocalDate.of(2025, 10, 16);

    static final SourceRecord SOURCE_RECORD =
            new SourceRecord(SOURCE, "llm-stats", "CC BY 4.0", "https://llm-stats.com", RETRIEVED);

    @Override
    public String name() {
        return SOURCE;
    }

    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        LlmStatsFiles files = LlmStatsFiles.read(inputs);
        Mapping mapping = new Mapping(ModelNames.of(stored, ReviewedNames.beside(LlmStats.class)));
        return List.of(ScoreTranslation.of(
                SOURCE_RECORD,
                stored,
                mapping,
                LlmStatsScores.read(files),
                BaseModels::isSaid,
                LlmStatsFacts.of(files, mapping)));
    }

    @Override
    public boolean wholeSnapshot() {
        return false;
    }
}
