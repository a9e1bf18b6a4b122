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
 * many a lower price is not believed, and whether another source gives another price for this route.
 */
public record PriceBacking(Route route, int othersCharging, int notBelieved, boolean disputed) {

    private static final Set<Reason> TOO_GOOD =
            Set.of(Reason.GATEWAY_BELOW_MAKER, Reason.HOST_BELOW_MAKER, Reason.OUTLIER);
    private static final Set<Rate> CHARGED = Set.of(Rate.INPUT, Rate.OUTPUT);

    static Optional<PriceBacking> of(Model model, CheapestRoute cheapest) {
        return switch (cheapest) {
            case CheapestRoute.Found found -> Optional.of(of(model, found));
            case CheapestRoute.None none -> Optional.empty();
        };
    }

    private static PriceBacking of(Model model, CheapestRoute.Found found) {
        Route route = found.route();
        return new PriceBacking(
                route,
                (int) othersCharging(model, route).distinct().count(),
                (int) notBelieved(found).distinct().count(),
                route.disagreements().stream().anyMatch(claim -> CHARGED.contains(claim.rate())));
    }

    private static Stream<Provider> notBelieved(CheapestRoute.Found found) {
        return found.passedOver().stream()
                .filter(passed -> TOO_GOOD.contains(passed.reason()))
                .map(passed -> passed.route().provider());
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
