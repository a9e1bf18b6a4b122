package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Route;
import dev.pairwise.comparison.PassedOver.Reason;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How well founded the price behind a monthly cost is: the route, how many other providers charge the same for input and for output, at how
 * many the workload would cost less by a price that is not believed, and whether another source gives another price for this route.
 */
public record PriceBacking(Route route, int othersCharging, int notBelieved, boolean disputed) {

    private static final Set<Reason> TOO_GOOD =
            Set.of(Reason.GATEWAY_BELOW_MAKER, Reason.HOST_BELOW_MAKER, Reason.OUTLIER);
    private static final Set<Rate> CHARGED = Set.of(Rate.INPUT, Rate.OUTPUT);

    static Optional<PriceBacking> of(Model model, CheapestRoute cheapest, Workload workload) {
        return switch (cheapest) {
            case CheapestRoute.Found found -> Optional.of(of(model, found, workload));
            case CheapestRoute.None none -> Optional.empty();
        };
    }

    private static PriceBacking of(Model model, CheapestRoute.Found found, Workload workload) {
        Route route = found.route();
        return new PriceBacking(
                route,
                (int) othersCharging(model, route).distinct().count(),
                (int) notBelieved(found, workload).distinct().count(),
                route.disagreements().stream().anyMatch(claim -> CHARGED.contains(claim.rate())));
    }

    /** What is too low beside the maker's price need not be lower than the price that is used. */
    private static Stream<Provider> notBelieved(CheapestRoute.Found found, Workload workload) {
        return found.passedOver().stream()
                .filter(passed -> TOO_GOOD.contains(passed.reason()))
                .map(PassedOver::route)
                .filter(route -> MonthlyCost.of(route, workload)
                                .total()
                                .compareTo(found.cost().total())
                        < 0)
                .map(Route::provider);
    }

    private static Stream<Provider> othersCharging(Model model, Route route) {
        return model.routes().stream()
                .filter(other -> other.isPriced() && !other.provider().equals(route.provider()))
                .filter(other -> CHARGED.stream()
                        .allMatch(rate ->
                                other.rates().of(rate).equals(route.rates().of(rate))))
                .map(Route::provider);
    }
}
