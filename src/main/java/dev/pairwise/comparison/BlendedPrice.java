package dev.pairwise.comparison;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Rates;
import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;

/** One price a million tokens for input and output together, of the chosen route a side. */
public record BlendedPrice(Sides<Usd> prices, CostGap gap) {

    /** Seven tokens in for three tokens out: the mix that price lists are usually blended with. */
    public static final BigDecimal INPUT_SHARE = new BigDecimal("0.70");

    public static BlendedPrice between(Sides<CheapestRoute.Found> routes) {
        Sides<Usd> prices = routes.map(found -> of(found.route().rates()));
        return new BlendedPrice(prices, CostGap.between(prices));
    }

    /** Refuses rates that are not complete. */
    static Usd of(Rates rates) {
        Usd input = rates.of(Rate.INPUT).orElseThrow();
        Usd output = rates.of(Rate.OUTPUT).orElseThrow();
        return input.times(INPUT_SHARE).plus(output.times(BigDecimal.ONE.subtract(INPUT_SHARE)));
    }
}
