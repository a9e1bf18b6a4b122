package dev.pairwise.importing.modelsdev;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One model as one provider lists it: an entry under {@code models} in the file of routes. Prices are US dollars per million tokens. */
record ListedModel(
        String id,
        String name,
        @Nullable Boolean reasoning,
        @Nullable Boolean toolCall,
        @Nullable Boolean structuredOutput,
        @Nullable String knowledge,
        @Nullable String releaseDate,
        @Nullable String lastUpdated,
        Modalities modalities,
        @Nullable Boolean openWeights,
        Limits limit,
        @Nullable Cost cost,
        @Nullable String status,
        @Nullable String canonicalModelId,
        @Nullable Experimental experimental) {

    ListedModel {
        modalities = modalities == null ? new Modalities(List.of(), List.of()) : modalities;
        limit = limit == null ? new Limits(null, null) : limit;
    }

    boolean isDeprecated() {
        return "deprecated".equals(status);
    }

    /** What the provider bills for requests of its service tier {@code priority}, under whatever name the mode has. */
    Optional<Cost> priorityCost() {
        return experimental == null
                ? Optional.empty()
                : experimental.modes().values().stream()
                        .filter(mode -> mode.provider() != null
                                && "priority".equals(mode.provider().body().get("service_tier")))
                        .flatMap(mode -> Optional.ofNullable(mode.cost()).stream())
                        .findFirst();
    }

    /** Ways to call a model that cost another price. */
    record Experimental(Map<String, Mode> modes) {

        Experimental {
            modes = modes == null ? Map.of() : Map.copyOf(modes);
        }
    }

    /** One such way. */
    record Mode(@Nullable Cost cost, @Nullable Request provider) {}

    /** What the request has to say. */
    record Request(Map<String, Object> body) {

        Request {
            body = body == null ? Map.of() : Map.copyOf(body);
        }
    }
}
