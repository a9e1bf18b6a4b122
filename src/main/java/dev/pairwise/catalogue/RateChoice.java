package dev.pairwise.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rates of a route out of several sources. The chosen source's stand. One that it does not give is taken from a source that agrees
 * with it on input and output: a cache price beside another base price belongs to another price list.
 */
final class RateChoice {

    private final Map<Rate, Usd> amounts;
    private final List<RateClaim> claims = new ArrayList<>();

    RateChoice(Rates chosen) {
        amounts = new EnumMap<>(Rate.class);
        amounts.putAll(chosen.amounts());
    }

    Rates rates() {
        return new Rates(amounts);
    }

    List<RateClaim> claims() {
        return claims;
    }

    /** Hears what another source says of all rates; a zero there is a gap, never a price. */
    void hear(Rates other, Provenance provenance) {
        boolean agrees = agreesOn(Rate.INPUT, other) && agreesOn(Rate.OUTPUT, other);
        other.amounts().forEach((rate, amount) -> {
            if (!amount.isZero() && (agrees || amounts.containsKey(rate))) {
                hear(new RateClaim(rate, amount, provenance));
            }
        });
    }

    /** Hears what another source says of one rate. */
    void hear(RateClaim claim) {
        Usd chosen = amounts.putIfAbsent(claim.rate(), claim.amount());
        if (chosen == null || !Tolerance.allowsPrices(chosen, claim.amount())) {
            claims.add(claim);
        }
    }

    private boolean agreesOn(Rate rate, Rates other) {
        Usd chosen = amounts.get(rate);
        return chosen != null
                && other.of(rate)
                        .filter(amount -> Tolerance.allowsPrices(chosen, amount))
                        .isPresent();
    }
}
