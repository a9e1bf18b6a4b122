package dev.pairwise.importing.modelsdev;

import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.importing.recognition.ReviewedProviders;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts one line of the file of routes into the catalogue's words. */
record RouteTranslation(ReviewedProviders providers, Map<String, String> documentation, LocalDate retrieved) {

    RouteRecord record(Offer offer, Recognised model, ModelRecord record) {
        ListedModel listed = offer.listed();
        Prices prices = Prices.of(offer, providers.of(offer.providerId()).tier(), record.kind());
        Optional<Cost> priority = listed.priorityCost();
        return new RouteRecord(
                record.slug(),
                providers.company(offer.providerId()),
                listed.id(),
                model.variant(offer).orElse(null),
                region(offer),
                prices.state(),
                prices.input(),
                prices.output(),
                prices.cacheRead(),
                prices.cacheWrite(),
                null,
                null,
                null,
                priority.map(Cost::input).map(Prices::rounded).orElse(null),
                priority.map(Cost::output).map(Prices::rounded).orElse(null),
                prices.audioInput(),
                prices.audioOutput(),
                prices.tiers(),
                listed.limit().knownContext(),
                listed.limit().knownOutput(),
                differing(listed, record),
                listed.isDeprecated() ? true : null,
                null,
                null,
                null,
                Sources.ROUTES,
                documentation.get(offer.providerId()),
                retrieved,
                Sources.changed(listed.lastUpdated(), retrieved));
    }

    private @Nullable String region(Offer offer) {
        return offer.name().region() != null
                ? offer.name().region()
                : providers.of(offer.providerId()).region();
    }

    /** Capabilities that this route states otherwise than the model has them. */
    private static Map<String, String> differing(ListedModel listed, ModelRecord record) {
        Map<String, String> said = new TreeMap<>();
        put(said, "reasoning", ModelFacts.yesOrNo(listed.reasoning()));
        put(said, "function-calling", ModelFacts.yesOrNo(listed.toolCall()));
        put(said, "tool-use", ModelFacts.yesOrNo(listed.toolCall()));
        put(said, "structured-outputs", ModelFacts.yesOrNo(listed.structuredOutput()));
        said.entrySet()
                .removeIf(entry -> entry.getValue().equals(record.capabilities().get(entry.getKey())));
        Modalities modalities = listed.modalities();
        if (!modalities.input().isEmpty()) {
            compare(
                    said,
                    "vision",
                    modalities.input().contains("image"),
                    record.inputs().contains("image"));
            compare(
                    said,
                    "audio",
                    hasAudio(modalities.input(), modalities.output()),
                    hasAudio(record.inputs(), record.outputs()));
        }
        return said;
    }

    private static boolean hasAudio(List<String> inputs, List<String> outputs) {
        return inputs.contains("audio") || outputs.contains("audio");
    }

    private static void compare(Map<String, String> said, String capability, boolean route, boolean model) {
        if (route != model) {
            said.put(capability, route ? "yes" : "no");
        }
    }

    private static void put(Map<String, String> said, String capability, @Nullable String value) {
        if (value != null) {
            said.put(capability, value);
        }
    }
}
