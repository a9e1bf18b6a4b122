package dev.pairwise.importing.llmstats;

import dev.pairwise.importing.recognition.Tables;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The licences of llm-stats by its own ids. Its flag for commercial use is "no" for MIT in one place and for anything proprietary, where it
 * speaks of weights; so the reviewed table keeps it only where it agrees with what the licence is, and as a condition where a maker's own
 * licence sets some.
 */
record ReviewedLicences(Map<String, Licence> byId) {

    static final ReviewedLicences TABLE =
            new ReviewedLicences(Tables.map(ReviewedLicences.class, "licences.json", Licence.class));

    record Licence(
            String name, @Nullable String spdx, @Nullable String commercialUse) {}

    ReviewedLicences {
        byId = Map.copyOf(byId);
    }

    Optional<Licence> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
