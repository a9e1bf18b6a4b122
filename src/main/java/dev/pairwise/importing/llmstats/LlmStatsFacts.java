package dev.pairwise.importing.llmstats;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ModelField;
import dev.pairwise.importing.recognition.Dates;
import dev.pairwise.importing.recognition.Mapping;
import dev.pairwise.importing.recognition.Opinions;
import dev.pairwise.importing.recognition.ParameterCounts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What llm-stats says of models themselves: licence, commercial use, parameters, dates, and code execution at their makers. */
final class LlmStatsFacts {

    private final Opinions opinions = new Opinions(LlmStats.SOURCE_RECORD);
    private final Mapping mapping;

    private LlmStatsFacts(Mapping mapping) {
        this.mapping = mapping;
    }

    static List<ClaimRecord> of(LlmStatsFiles files, Mapping mapping) {
        LlmStatsFacts facts = new LlmStatsFacts(mapping);
        files.models().forEach(model -> facts.slug(model).ifPresent(slug -> facts.claim(slug, model)));
        files.offers()
                .valueStream()
                .filter(LlmStatsFacts::runsCodeAtItsMaker)
                .forEach(offer -> facts.slug(offer)
                        .ifPresent(slug -> facts.claim(slug, Capability.CODE_EXECUTION.code(), "yes", null)));
        return facts.opinions.document().claims();
    }

    private Optional<String> slug(JsonNode record) {
        return mapping.slug(record.path("model_id").asString(""));
    }

    private void claim(String slug, JsonNode model) {
        String announcement = address(model, "source_scorecard_blog_link", "source_api_ref");
        String weights = address(model, "source_weights_link", "source_repo_link", "source_paper");
        Dates.plausible(model.path("release_date").asString(""))
                .ifPresent(day -> claim(slug, ModelField.RELEASED.code(), day, announcement));
        Dates.month(model.path("knowledge_cutoff").asString(""))
                .ifPresent(month -> claim(slug, ModelField.KNOWLEDGE_CUTOFF.code(), month, announcement));
        ParameterCounts.text(model.path("param_count"))
                .ifPresent(size -> claim(slug, ModelField.PARAMETERS.code(), size, weights));
        ReviewedLicences.TABLE
                .of(model.path("license_id").asString(""))
                .ifPresent(licence -> claim(slug, licence, weights));
    }

    private void claim(String slug, ReviewedLicences.Licence licence, @Nullable String address) {
        claim(slug, ModelField.LICENCE.code(), licence.name(), address);
        if (licence.spdx() != null) {
            claim(slug, ModelField.LICENCE_SPDX.code(), licence.spdx(), address);
        }
        if (licence.commercialUse() != null) {
            claim(slug, ModelField.COMMERCIAL_USE.code(), licence.commercialUse(), address);
        }
    }

    private void claim(String slug, String field, String value, @Nullable String address) {
        opinions.claim(slug, field, value, address);
    }

    /** A host that lacks it, or a flag left at false, says nothing of the model. */
    private static boolean runsCodeAtItsMaker(JsonNode offer) {
        String provider = offer.path("provider_id").asString("");
        return offer.path("feature_code_execution").asBoolean(false)
                && provider.equals(offer.path("organization_id").asString("?"));
    }

    private static @Nullable String address(JsonNode model, String... keys) {
        return Stream.of(keys)
                .map(key -> model.path(key).asString(""))
                .filter(text -> text.startsWith("https://") && !text.contains(" "))
                .findFirst()
                .orElse(null);
    }
}
