package dev.pairwise.comparison;

import java.util.Optional;

/** Everything about money: the monthly costs, and what only holds when both are known. */
public record Costs(
        CostComparison monthly,
        Optional<PriceGap> prices,
        Optional<BlendedPrice> blend,
        Optional<BreakEven> breakEven,
        Optional<CostBars> bars,
        PriceSteps history,
        Sides<ListedRoutes> routes) {

    public static Costs of(Pair pair, Workload workload) {
        return of(pair, workload, pair.sides().map(model -> CheapestRoute.of(model, workload)));
    }

    /** With the routes that were chosen before, once a model, at the same workload. */
    public static Costs of(Pair pair, Workload workload, Sides<CheapestRoute> cheapest) {
        CostComparison monthly = CostComparison.between(cheapest.left(), cheapest.right());
        Optional<Sides<CheapestRoute.Found>> found = monthly.found();
        return new Costs(
                monthly,
                found.map(PriceGap::between),
                found.map(BlendedPrice::between),
                found.map(BreakEven::between),
                found.map(routes -> CostBars.of(routes.map(route -> route.cost().total()))),
                PriceSteps.of(cheapest),
                ListedRoutes.of(pair, cheapest, workload));
    }

    /** The gap of the monthly costs, where both are known. */
    public Optional<CostGap> gap() {
        return switch (monthly) {
            case CostComparison.Compared compared -> Optional.of(compared.gap());
            case CostComparison.Unpriced unpriced -> Optional.empty();
        };
    }
}
