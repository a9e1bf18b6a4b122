package dev.pairwise.importing.modelsdev;

import dev.pairwise.document.ModelRecord;
import dev.pairwise.importing.recognition.ReviewedProviders;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts one recognised model into the catalogue's words. Only what the routes state is written; descriptions become claims. */
record ModelTranslation(
        ReviewedProviders providers, ReviewedModels reviewed, Map<String, String> slugs, LocalDate retrieved) {

    ModelRecord record(Recognised model, List<String> aliases) {
        ModelFacts facts = ModelFacts.of(model, providers);
        ReviewedModels.Entry given = reviewed.of(model.id());
        String slug = slugs.getOrDefault(model.id(), "");
        String line = given.line() != null ? given.line() : Lines.line(slug);
        Sizes sizes = Sizes.in(slug);
        String kind = kind(model, facts);
        return new ModelRecord(
                slug,
                name(model, given),
                model.maker().slug(),
                given.family() != null ? given.family() : Lines.family(line),
                kind,
                line,
                given.rolling() == null ? null : slugs.get(given.rolling()),
                given.released() != null ? given.released() : facts.released().orElse(null),
                facts.contextTokens().orElse(null),
                maxOutput(kind, facts),
                sized(given.parameters(), sizes.total()),
                sized(given.activeParameters(), sizes.active()),
                sizes.expertsNamed() ? "Mixture of experts" : null,
                null,
                given.openness() != null
                        ? given.openness()
                        : facts.openness(providers).orElse(null),
                null,
                facts.knowledgeCutoff().orElse(null),
                facts.inputs(),
                facts.outputs(),
                facts.isDeprecated(providers) ? "deprecated" : "active",
                null,
                null,
                aliases,
                facts.capabilities(),
                Sources.ROUTES,
                null,
                retrieved,
                Sources.changed(facts.lastUpdated().orElse(null), retrieved));
    }

    private String name(Recognised model, ReviewedModels.Entry given) {
        String name = given.name() != null ? given.name() : Names.of(model, providers);
        boolean moving = given.rolling() != null && model.id().endsWith("-latest") && !name.endsWith("(latest)");
        return moving ? name + " (latest)" : name;
    }

    /** For embeddings and rerankers the file gives the length of a vector in place of an output limit. */
    static boolean givesText(@Nullable String kind) {
        return !"embedding".equals(kind) && !"rerank".equals(kind);
    }

    private static @Nullable Long maxOutput(String kind, ModelFacts facts) {
        Long output = facts.maxOutputTokens().orElse(null);
        boolean filler =
                output != null && Limits.isFiller(output, facts.contextTokens().orElse(null));
        return filler || !givesText(kind) ? null : output;
    }

    private String kind(Recognised model, ModelFacts facts) {
        String given = reviewed.of(model.id()).kind();
        return given != null ? given : Kinds.of(model.key(), facts.inputs(), facts.outputs());
    }

    /** An empty text in the table says that the size in the name is not the model's. */
    private static @Nullable String sized(@Nullable String given, Optional<String> named) {
        if (given != null) {
            return given.isEmpty() ? null : given;
        }
        return named.orElse(null);
    }
}
