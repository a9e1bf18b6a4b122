package dev.pairwise.importing.openrouter;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.recognition.DatedFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The list of models that OpenRouter publishes of itself. */
public final class OpenRouter implements DataSet {

    /** The slug of the provider as well: this is the provider's own word. */
    static final String SOURCE = "openrouter";

    private static final DatedFiles FILES = DatedFiles.beside(OpenRouter.class);

    @Override
    public String name() {
        return SOURCE;
    }

    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        DatedFiles.Dated newest = FILES.newest(inputs);
        JsonNode models = newest.file().json().path("data");
        if (!models.isArray() || models.isEmpty()) {
            throw new UnreadableInput(
                    "%s: no list of models".formatted(newest.file().name()));
        }
        return List.of(new ModelList(newest.file().name(), source(newest.day()), stored).translation(models));
    }

    @Override
    public boolean wholeSnapshot() {
        return false;
    }

    private static SourceRecord source(LocalDate day) {
        return new SourceRecord(
                SOURCE, "OpenRouter models API", "MIT, as models.dev carries it", "https://openrouter.ai/models", day);
    }
}
