package dev.pairwise.importing.openrouter;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelField;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.recognition.Dates;
import dev.pairwise.importing.recognition.Modalities;
import dev.pairwise.importing.recognition.Opinions;
import dev.pairwise.importing.recognition.PriceReader;
import dev.pairwise.importing.recognition.RouteOpinion;
import dev.pairwise.importing.recognition.StoredRoute;
import dev.pairwise.importing.recognition.StoredRoutes;
import dev.pairwise.importing.recognition.UnknownNames;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts the models of one list to the routes that the catalogue has at OpenRouter. The day a route expires on has no place there. */
final class ModelList {

    private static final Map<Rate, String> PRICES = Map.of(
            Rate.INPUT, "prompt",
            Rate.OUTPUT, "completion",
            Rate.CACHE_READ, "input_cache_read",
            Rate.CACHE_WRITE, "input_cache_write",
            Rate.AUDIO_INPUT, "audio");

    /** What stands for the price of a router, which charges what the model it picks does. */
    private static final String VARIES = "-1";

    /** A parameter that is not supported by all hosts is left out of the list, so that its absence is no "no". */
    private static final Map<String, List<Capability>> PARAMETERS = Map.of(
            "tools", List.of(Capability.FUNCTION_CALLING, Capability.TOOL_USE),
            "structured_outputs", List.of(Capability.STRUCTURED_OUTPUTS),
            "reasoning", List.of(Capability.REASONING));

    private final Opinions opinions;
    private final StoredRoutes routes;
    private final PriceReader reader;
    private final UnknownNames unknown = new UnknownNames();

    ModelList(String file, SourceRecord source, CatalogueDocument stored) {
        this.opinions = new Opinions(source);
        this.routes = StoredRoutes.of(stored);
        this.reader = new PriceReader(file);
    }

    Translation translation(JsonNode models) {
        for (int index = 0; index < models.size(); index++) {
            JsonNode model = models.get(index);
            String id = model.path("id").asString("");
            String path = "$.data[%d]".formatted(index);
            routes.byId(OpenRouter.SOURCE, id, null)
                    .ifPresentOrElse(route -> hear(model, path, route), () -> unknown.add(id));
        }
        return new Translation(opinions.document(), reader.rejections(), List.of(), unknown.unmapped());
    }

    private void hear(JsonNode model, String path, StoredRoute route) {
        int faults = reader.rejections().size();
        Long context = tokens(model.path("context_length"));
        RouteOpinion opinion = new RouteOpinion(route)
                .takes(context)
                .gives(tokens(model.path("top_provider").path("max_completion_tokens")), context);
        JsonNode pricing = model.path("pricing");
        if (!VARIES.equals(pricing.path("prompt").asString(""))) {
            new TreeMap<>(PRICES)
                    .forEach((rate, key) ->
                            opinion.charges(rate, reader.perToken(path + ".pricing." + key, pricing.path(key))));
        }
        if (model.path("id").asString("").endsWith(":free")) {
            opinion.isFree();
        }
        model.path("supported_parameters")
                .valueStream()
                .flatMap(parameter -> PARAMETERS.getOrDefault(parameter.asString(""), List.of()).stream())
                .forEach(opinion::can);
        if (reader.rejections().size() == faults) {
            String address = address(model);
            opinions.add(opinion, address);
            if (route.isPlain()) {
                claim(model, route, address);
            }
        }
    }

    /** What it says of the model itself, second-hand as it is. */
    private void claim(JsonNode model, StoredRoute route, @Nullable String address) {
        Dates.month(model.path("knowledge_cutoff").asString(""))
                .ifPresent(month -> claim(route, ModelField.KNOWLEDGE_CUTOFF, month, address));
        JsonNode architecture = model.path("architecture");
        Modalities.joined(architecture.path("input_modalities"))
                .ifPresent(inputs -> claim(route, ModelField.INPUTS, inputs, address));
        Modalities.joined(architecture.path("output_modalities"))
                .ifPresent(outputs -> claim(route, ModelField.OUTPUTS, outputs, address));
    }

    private void claim(StoredRoute route, ModelField field, String value, @Nullable String address) {
        opinions.claim(route.model(), field.code(), value, address);
    }

    /** The page of the model, as far as its id is one that can stand in an address. */
    private static @Nullable String address(JsonNode model) {
        String id = model.path("id").asString("");
        return id.matches("[a-z0-9./:_~-]+") ? "https://openrouter.ai/" + id : null;
    }

    private static @Nullable Long tokens(JsonNode count) {
        return count.isNumber() && count.canConvertToLong() && count.longValue() > 0 ? count.longValue() : null;
    }
}
