package dev.pairwise.importing.llmstats;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.recognition.Mapping;
import dev.pairwise.importing.recognition.ModelNames;
import dev.pairwise.importing.recognition.ReviewedNames;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The public data set llm-stats (CC BY 4.0): licences and sizes of models, and test results that makers report themselves. */
public final class LlmStats implements DataSet {

    static final String SOURCE = "llm-stats";

    /** The last state of the data set under its open licence; its files carry no date. */
    static final LocalDate RETRIEVED = LocalDate.of(2025, 10, 16);

    @Override
    public String name() {
        return SOURCE;
    }

    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        LlmStatsFiles files = LlmStatsFiles.read(inputs);
        Mapping mapping = new Mapping(ModelNames.of(stored, ReviewedNames.beside(LlmStats.class)));
        CatalogueDocument document = new CatalogueDocument(
                CatalogueDocument.FORMAT,
                source(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                LlmStatsFacts.of(files, mapping),
                List.of());
        return List.of(new Translation(document, List.of(), List.of(), mapping.unmapped()));
    }

    @Override
    public boolean wholeSnapshot() {
        return false;
    }

    private static SourceRecord source() {
        return new SourceRecord(SOURCE, "llm-stats", "CC BY 4.0", "https://llm-stats.com", RETRIEVED);
    }
}
