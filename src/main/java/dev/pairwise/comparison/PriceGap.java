package dev.pairwise.comparison;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Usd;

/** Cheapest input and cheapest output against each other: the list prices a million tokens of the one chosen route a side. */
public record PriceGap(CostGap input, CostGap output) {

    public static PriceGap between(Sides<CheapestRoute.Found> routes) {
        return new PriceGap(gap(routes, Rate.INPUT), gap(routes, Rate.OUTPUT));
    }

    private static CostGap gap(Sides<CheapestRoute.Found> routes, Rate rate) {
        return CostGap.between(routes.map(found -> price(found, rate)));
    }

    private static Usd price(CheapestRoute.Found found, Rate rate) {
        return found.route().rates().of(rate).orElseThrow();
    }
}
