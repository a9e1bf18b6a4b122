package dev.pairwise.importing.litellm;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.recognition.DatedFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The public price list of LiteLLM: prices per token of routes, with batch, priority and cache prices and dates of retirement. */
public final class LiteLlm implements DataSet {

    static final String SOURCE = "litellm";

    private static final DatedFiles FILES = new DatedFiles(Map.of());

    @Override
    public String name() {
        return SOURCE;
    }

    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        DatedFiles.Dated newest = FILES.newest(inputs);
        JsonNode list = newest.file().json();
        if (!list.isObject() || list.valueStream().noneMatch(entry -> entry.has("litellm_provider"))) {
            throw new UnreadableInput(
                    "%s: no price list by id of model".formatted(newest.file().name()));
        }
        return List.of(new PriceList(newest.file().name(), source(newest.day()), stored).translation(list));
    }

    @Override
    public boolean wholeSnapshot() {
        return false;
    }

    private static SourceRecord source(LocalDate day) {
        return new SourceRecord(SOURCE, "LiteLLM price list", "MIT", "https://github.com/BerriAI/litellm", day);
    }
}
