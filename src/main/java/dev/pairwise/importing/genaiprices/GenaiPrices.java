package dev.pairwise.importing.genaiprices;

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

/** The public data set genai-prices: prices with the days and hours on which they hold. */
public final class GenaiPrices implements DataSet {

    static final String SOURCE = "genai-prices";

    private static final DatedFiles FILES = DatedFiles.beside(GenaiPrices.class);

    @Override
    public String name() {
        return SOURCE;
    }

    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        DatedFiles.Dated newest = FILES.newest(inputs);
        JsonNode providers = newest.file().json();
        if (!providers.isArray()
                || providers
                        .valueStream()
                        .noneMatch(provider -> provider.path("models").isArray())) {
            throw new UnreadableInput("%s: no list of providers with models"
                    .formatted(newest.file().name()));
        }
        return List.of(new PriceBook(newest.file().name(), source(newest.day()), stored).translation(providers));
    }

    @Override
    public boolean wholeSnapshot() {
        return false;
    }

    private static SourceRecord source(LocalDate day) {
        return new SourceRecord(SOURCE, "genai-prices", "MIT", "https://github.com/pydantic/genai-prices", day);
    }
}
