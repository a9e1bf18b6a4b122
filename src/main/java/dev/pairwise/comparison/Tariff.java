package dev.pairwise.comparison;

import dev.pairwise.catalogue.PriceTier;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Rates;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Usd;
import java.util.Optional;

/** What a priced route charges for all tokens of a request of one size: its rates, or those of the long-context tier it falls in. */
record Tariff(Rates base, Optional<PriceTier> tier) {

    /** The price a million tokens that answers a charge, and the rate it was recorded as. */
    record Quote(Rate rate, Usd perMillion) {}

    /** A tier holds above its first token count, not at it; of several the highest holds. */
    static Tariff of(Route route, long input) {
        Optional<PriceTier> tier = route.tiers().stream()
                .filter(candidate -> input > candidate.fromTokens())
                .reduce((lower, higher) -> higher);
        return new Tariff(route.rates(), tier);
    }

    Quote quote(MonthlyCost.Charge charge) {
        return recorded(charge.rate()).or(() -> recorded(charge.substitute())).orElseThrow();
    }

    boolean isRecorded(Rate rate) {
        return recorded(rate).isPresent();
    }

    /** Whether the tier holds but does not name the rate, so that the base rate stays. */
    boolean isOutsideTier(Rate rate) {
        return tier.isPresent() && tier.get().rates().of(rate).isEmpty();
    }

    private Optional<Quote> recorded(Rate rate) {
        return tier.flatMap(above -> above.rates().of(rate))
                .or(() -> base.of(rate))
                .map(price -> new Quote(rate, price));
    }
}
