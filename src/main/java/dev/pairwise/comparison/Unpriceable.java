package dev.pairwise.comparison;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Route;
import dev.pairwise.comparison.PassedOver.Reason;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a route has no price to compare, whatever else there is. Such a route is listed as what it is and never priced. */
final class Unpriceable {

    private Unpriceable() {}

    static Optional<Reason> reason(Route route) {
        if (!route.isOffered()) {
            return Optional.of(Reason.ENDED);
        }
        return switch (route.state()) {
            case FREE -> Optional.of(Reason.FREE);
            case PLAN -> Optional.of(Reason.PLAN);
            case UNKNOWN -> Optional.of(Reason.UNPRICED);
            case PRICED -> doubtOfPrice(route);
        };
    }

    private static Optional<Reason> doubtOfPrice(Route route) {
        if (route.rates().areComplete()) {
            return route.held() ? Optional.of(Reason.HELD) : Optional.empty();
        }
        return Optional.of(hasZero(route) ? Reason.ZERO_PRICE : Reason.UNPRICED);
    }

    private static boolean hasZero(Route route) {
        return Stream.of(Rate.INPUT, Rate.OUTPUT)
                .flatMap(rate -> route.rates().of(rate).stream())
                .anyMatch(price -> price.isZero());
    }
}
