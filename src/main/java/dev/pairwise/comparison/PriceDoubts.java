package dev.pairwise.comparison;

import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.PassedOver.Reason;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the routes that still stand have a price too good to be the price of the model. */
record PriceDoubts(List<Candidate> standing) {

    /** The maker's own lowest price, where it publishes one. */
    Optional<Usd> makersPrice() {
        return lowest(standing.stream().filter(Candidate::firstParty).toList());
    }

    /** A gateway never sells a proprietary model below its maker, a host hardly: what looks so is stale or something else. */
    static Optional<Reason> belowMaker(Candidate candidate, Usd makersPrice) {
        if (candidate.firstParty()) {
            return Optional.empty();
        }
        if (candidate.isAtGateway()) {
            return isBelow(candidate, makersPrice) ? Optional.of(Reason.GATEWAY_BELOW_MAKER) : Optional.empty();
        }
        Usd limit = makersPrice.times(BigDecimal.ONE.subtract(CheapestRoute.HOST_DISCOUNT));
        return isBelow(candidate, limit) ? Optional.of(Reason.HOST_BELOW_MAKER) : Optional.empty();
    }

    /** Far below the next provider. Of two providers nobody can tell which is odd, unless the other is the maker. */
    boolean isOutlier(Candidate candidate) {
        List<Candidate> others = standing.stream()
                .filter(other -> !other.provider().equals(candidate.provider()))
                .toList();
        boolean canTell = others.stream().map(Candidate::provider).distinct().count() > 1
                || others.stream().anyMatch(Candidate::firstParty);
        return !candidate.firstParty()
                && canTell
                && lowest(others)
                        .filter(next -> CheapestRoute.OUTLIER_BELOW.exceeds(candidate.listPrice(), next))
                        .isPresent();
    }

    private static boolean isBelow(Candidate candidate, Usd limit) {
        return candidate.listPrice().compareTo(limit) < 0;
    }

    private static Optional<Usd> lowest(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::listPrice).min(Comparator.naturalOrder());
    }
}
