package dev.pairwise.importing.modelsdev;

import java.util.List;
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
        @Nullable String canonicalModelId) {

    ListedModel {
        modalities = modalities == null ? new Modalities(List.of(), List.of()) : modalities;
        limit = limit == null ? new Limits(null, null) : limit;
    }

    boolean isDeprecated() {
        return "deprecated".equals(status);
    }
}
