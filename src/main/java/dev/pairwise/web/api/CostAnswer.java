package dev.pairwise.web.api;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.MonthlyCost;
import dev.pairwise.comparison.PassedOver;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a month of the workload costs on one side, as the sum of its lines. */
@Schema(
        description =
                "What a month of the workload costs, as the sum of its lines, or, in absent, why there is no cost.")
record CostAnswer(
        @Schema(description = "US dollars a month, exact.") @Nullable
        Usd amount,

        @Schema(description = "US dollars for a thousand requests, exact.") @Nullable
        Usd perThousandRequests,

        @Schema(description = "The route that gives the cost, with its source and dates.") @Nullable
        RouteAnswer route,

        @Schema(description = "What the amount adds up from.")
        List<BillLine> lines,

        @Schema(description = "Where a price that the workload asks for is not recorded and another stands in.")
        List<MonthlyCost.Assumption> assumptions,

        @Schema(description = "Whether the route offers clearly less context than the model has.")
        boolean narrowContext,

        @Schema(description = "Routes that were not considered, each with the reason.")
        List<PassedRoute> passedOver,

        CheapestRoute.@Nullable Cause absent) {

    /** Requests times tokens a request times the price a million, divided by a million. */
    @Schema(description = "Requests times tokens a request times the price, divided by a million.")
    record BillLine(
            MonthlyCost.Charge charge,
            BigDecimal requests,
            BigDecimal tokensPerRequest,

            @Schema(description = "The price that answers the charge.")
            Rate rate,

            @Schema(description = "US dollars per million tokens.")
            Usd price,

            @Schema(description = "US dollars a month.") Usd amount) {

        static BillLine of(MonthlyCost.Line line) {
            return new BillLine(
                    line.charge(),
                    line.requests(),
                    line.tokensPerRequest(),
                    line.rate(),
                    line.pricePerMillion(),
                    line.amount());
        }
    }

    /** A route that does not give the cost. */
    record PassedRoute(String href, PassedOver.Reason reason) {}

    static CostAnswer of(Model model, CheapestRoute cheapest, Addresses addresses) {
        List<PassedRoute> passed = cheapest.passedOver().stream()
                .map(over -> new PassedRoute(
                        addresses.route(OfferedRoute.of(model, over.route()).id()), over.reason()))
                .toList();
        return switch (cheapest) {
            case CheapestRoute.None none ->
                new CostAnswer(null, null, null, List.of(), List.of(), false, passed, none.cause());
            case CheapestRoute.Found found ->
                new CostAnswer(
                        found.cost().total(),
                        found.cost().perThousandRequests(),
                        RouteAnswer.of(OfferedRoute.of(model, found.route()), addresses),
                        found.cost().lines().stream().map(BillLine::of).toList(),
                        found.cost().assumptions(),
                        found.narrowContext(),
                        passed,
                        null);
        };
    }
}
