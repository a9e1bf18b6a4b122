package dev.pairwise.importing.helm;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.recognition.ForeignFile;
import dev.pairwise.importing.recognition.Json;
import dev.pairwise.importing.recognition.Mapping;
import dev.pairwise.importing.recognition.ModelNames;
import dev.pairwise.importing.recognition.ReviewedNames;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The list of models that Stanford's HELM has tested, with their sizes, release dates and access. */
public final class Helm implements DataSet {

    static final String SOURCE = "helm";
    static final String ADDRESS = "https://github.com/stanford-crfm/helm/blob/main/src/helm/config/model_metadata.yaml";

    /** The day of the list that carries none in its name. */
    private static final LocalDate READ = LocalDate.of(2026, 6, 5);

    /** One entry for each way to run a model is no model of its own. */
    private static final String RUNS =
            "-dspy-|-safety-|thinking-disabled|reasoning-effort|-with-guardian|hide-reasoning|transcribe";

    private static final ReviewedNames NAMES = ReviewedNames.beside(Helm.class);

    @Override
    public String name() {
        return SOURCE;
    }

    @Override
    public boolean wholeSnapshot() {
        return false;
    }

    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        return ForeignFile.at(inputs).stream()
                .map(file -> translation(file, stored))
                .toList();
    }

    private static Translation translation(ForeignFile file, CatalogueDocument stored) {
        LocalDate day = file.day().orElse(READ);
        List<Rejection> rejections = new ArrayList<>();
        UnsoldModels unsold = new UnsoldModels(stored, day);
        Mapping mapping = new Mapping(ModelNames.of(stored, NAMES));
        Map<String, ClaimRecord> claims = new TreeMap<>();
        for (DescribedModel model : models(file, rejections)) {
            if (!isRun(model) && !unsold.take(model)) {
                mapping.slug(model.name())
                        .ifPresent(slug -> model.facts()
                                .forEach((field, value) -> claims.putIfAbsent(
                                        slug + " " + field,
                                        new ClaimRecord(slug, null, field, value, SOURCE, ADDRESS, day, day))));
            }
        }
        List<ClaimRecord> all = new ArrayList<>(claims.values());
        all.addAll(unsold.claims());
        return new Translation(document(day, unsold, all), rejections, List.of(), mapping.unmapped());
    }

    private static boolean isRun(DescribedModel model) {
        return model.name().matches(".*(" + RUNS + ").*");
    }

    private static List<DescribedModel> models(ForeignFile file, List<Rejection> rejections) {
        JsonNode list = file.json();
        if (!list.isArray()) {
            throw new UnreadableInput("%s: no list of models".formatted(file.name()));
        }
        List<DescribedModel> models = new ArrayList<>();
        for (int index = 0; index < list.size(); index++) {
            try {
                models.add(Json.record(list.get(index), DescribedModel.class));
            } catch (JacksonException fault) {
                rejections.add(new Rejection(
                        file.name(), "$[%d]".formatted(index), fault.getOriginalMessage(), "a model with a name"));
            }
        }
        return models;
    }

    private static CatalogueDocument document(LocalDate day, UnsoldModels unsold, List<ClaimRecord> claims) {
        return new CatalogueDocument(
                CatalogueDocument.FORMAT,
                null,
                List.of(new SourceRecord(
                        SOURCE, "HELM model metadata", "Apache-2.0", "https://crfm.stanford.edu/helm", day)),
                unsold.makers(),
                List.of(),
                unsold.models(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                claims,
                List.of());
    }
}
