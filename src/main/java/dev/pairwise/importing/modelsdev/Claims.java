package dev.pairwise.importing.modelsdev;

import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.importing.recognition.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What models.dev's description of a model says of each fact, one claim a fact, beside what the routes say. */
record Claims(LocalDate described) {

    /** Licence names that are SPDX ids as they stand. */
    private static final Set<String> SPDX = Set.of("MIT", "Apache-2.0", "CC-BY-4.0", "CC-BY-NC-4.0");

    /** {@code mistrusted} are fields of this model in which descriptions are known to be wrong. */
    Stream<ClaimRecord> of(ModelRecord record, String key, DescribedModel description, List<String> mistrusted) {
        LocalDate changed = Sources.changed(description.lastUpdated(), described);
        return values(record, key, description).entrySet().stream()
                .filter(entry -> !mistrusted.contains(entry.getKey()))
                .flatMap(entry -> claim(record.slug(), entry.getKey(), entry.getValue(), changed));
    }

    private static Map<String, @Nullable String> values(ModelRecord record, String key, DescribedModel description) {
        Map<String, @Nullable String> values = new TreeMap<>();
        values.put(
                "released",
                ReleaseDates.credible(description.releaseDate(), key).orElse(null));
        values.put("knowledgeCutoff", Dates.month(description.knowledge()).orElse(null));
        values.put("contextTokens", text(description.limit().knownContext()));
        values.put(
                "maxOutputTokens",
                ModelTranslation.givesText(record.kind())
                        ? text(description.limit().knownOutput())
                        : null);
        values.put("openness", ModelFacts.openness(description.openWeights()));
        values.put(
                "inputs",
                String.join(",", ModelFacts.inOrder(description.modalities().input())));
        values.put(
                "outputs",
                String.join(",", ModelFacts.inOrder(description.modalities().output())));
        values.put("licence", description.license());
        values.put("licence.spdx", SPDX.contains(description.license() + "") ? description.license() : null);
        values.put("reasoning", ModelFacts.yesOrNo(description.reasoning()));
        values.put("function-calling", ModelFacts.yesOrNo(description.toolCall()));
        values.put("tool-use", ModelFacts.yesOrNo(description.toolCall()));
        values.put("structured-outputs", ModelFacts.yesOrNo(description.structuredOutput()));
        return values;
    }

    private Stream<ClaimRecord> claim(String slug, String field, @Nullable String value, LocalDate changed) {
        return value == null || value.isEmpty()
                ? Stream.empty()
                : Stream.of(new ClaimRecord(slug, null, field, value, Sources.DESCRIPTIONS, null, described, changed));
    }

    private static @Nullable String text(@Nullable Long number) {
        return number == null ? null : number.toString();
    }
}
