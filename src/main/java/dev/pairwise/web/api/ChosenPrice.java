package dev.pairwise.web.api;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.ListedModel;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The prices of the route that gives the cost of a model at the default workload. */
@Schema(description = "The prices of the cheapest route at the default workload, or, in absent, why there is none.")
record ChosenPrice(
        @Schema(description = "US dollars per million tokens.", example = "2.5") @Nullable
        Usd input,

        @Schema(description = "US dollars per million tokens.", example = "10") @Nullable
        Usd output,

        @Schema(description = "US dollars a month at the default workload, exact.") @Nullable
        Usd monthlyCost,

        @Nullable Reference provider,

        @Schema(description = "The address of the route, which has its source and dates.") @Nullable
        String route,

        CheapestRoute.@Nullable Cause absent) {

    static ChosenPrice of(ListedModel listed, Addresses addresses) {
        return switch (listed.cheapest()) {
            case CheapestRoute.None none -> new ChosenPrice(null, null, null, null, null, none.cause());
            case CheapestRoute.Found found -> {
                Route route = found.route();
                yield new ChosenPrice(
                        route.rates().of(Rate.INPUT).orElse(null),
                        route.rates().of(Rate.OUTPUT).orElse(null),
                        found.cost().total(),
                        Reference.to(route.provider(), addresses),
                        addresses.route(OfferedRoute.of(listed.model(), route).id()),
                        null);
            }
        };
    }
}
