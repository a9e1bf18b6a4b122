package dev.pairwise.importing.modelsdev;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.recognition.ForeignFile;
import dev.pairwise.importing.recognition.Json;
import dev.pairwise.importing.recognition.Mapping;
import dev.pairwise.importing.recognition.ModelNames;
import dev.pairwise.importing.recognition.ReviewedNames;
import dev.pairwise.importing.recognition.Tables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The list of models that models.dev listed once and lists no more, each with the last prices that were seen. */
public final class Delisted implements DataSet {

    private static final ReviewedModels REVIEWED =
            new ReviewedModels(Tables.map(Delisted.class, "delisted.json", ReviewedModels.Entry.class));

    @Override
    public String name() {
        return DelistedTranslation.SOURCE;
    }

    @Override
    public boolean wholeSnapshot() {
        return false;
    }

    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        List<Rejection> rejections = new ArrayList<>();
        List<DelistedModel> entries = new ArrayList<>();
        ForeignFile.at(inputs).forEach(file -> read(file, entries, rejections));
        ModelNames listed = ModelNames.of(withoutDelisted(stored), ReviewedNames.NONE);
        Mapping mapping = new Mapping(listed);
        List<Recognised> models = new DelistedModels(REVIEWED, listed, mapping).of(entries);
        CatalogueDocument document =
                new DelistedTranslation(REVIEWED, stored, noticed(stored, entries)).document(models);
        return List.of(new Translation(document, rejections, List.of(), mapping.unmapped()));
    }

    private static void read(ForeignFile file, List<DelistedModel> entries, List<Rejection> rejections) {
        JsonNode list = file.json();
        if (!list.isArray()) {
            rejections.add(new Rejection(file.name(), "$", "another shape", "a list of models"));
            return;
        }
        for (int index = 0; index < list.size(); index++) {
            try {
                entries.add(Json.record(list.get(index), DelistedModel.class));
            } catch (JacksonException fault) {
                rejections.add(new Rejection(
                        file.name(), "$[%d]".formatted(index), fault.getOriginalMessage(), "a model with routes"));
            }
        }
    }

    /** They are gone as of the snapshot that lists them no more. */
    private static LocalDate noticed(CatalogueDocument stored, List<DelistedModel> entries) {
        LocalDate lastSeen = entries.stream()
                .flatMap(entry -> entry.lastSeen().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        return stored.sources().stream()
                .filter(source -> source.slug().equals(Sources.ROUTES))
                .map(SourceRecord::retrieved)
                .filter(lastSeen::isBefore)
                .findFirst()
                .orElse(lastSeen);
    }

    private static CatalogueDocument withoutDelisted(CatalogueDocument stored) {
        List<ModelRecord> listed = stored.models().stream()
                .filter(model -> !DelistedTranslation.SOURCE.equals(model.source()))
                .toList();
        return stored.withModels(listed);
    }
}
