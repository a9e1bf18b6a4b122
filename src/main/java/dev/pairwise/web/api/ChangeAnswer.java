package dev.pairwise.web.api;

import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.RouteId;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.comparison.Change;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One recorded change. */
@Schema(description = "One recorded change.")
record ChangeAnswer(
        LocalDate date,
        ChangeEvent.Kind kind,
        Reference model,

        @Schema(description = "The provider, where it is about a route.") @Nullable
        Reference provider,

        @Nullable String modelId,
        @Nullable String variant,
        @Nullable String region,

        @Schema(description = "What changed, by its name in the import format.", example = "input") @Nullable
        String field,

        @Nullable String oldValue,
        @Nullable String newValue,

        @Schema(description = "Whether its day lies after the date of the catalogue.")
        boolean announced,

        Slug source) {

    static ChangeAnswer of(Change change, Addresses addresses) {
        ChangeEvent event = change.event();
        Optional<RouteId> route = event.route();
        return new ChangeAnswer(
                event.date(),
                event.kind(),
                Reference.to(change.model(), addresses),
                change.provider()
                        .map(provider -> Reference.to(provider, addresses))
                        .orElse(null),
                route.map(RouteId::modelId).orElse(null),
                route.flatMap(RouteId::variant).orElse(null),
                route.flatMap(RouteId::region).orElse(null),
                event.field().orElse(null),
                event.oldValue().orElse(null),
                event.newValue().orElse(null),
                change.announced(),
                event.source());
    }
}
