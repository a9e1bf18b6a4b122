package dev.pairwise.comparison;

import java.util.Optional;

/** Everything about money: the monthly costs, and what only holds when both are known. */
public record Costs(
        CostComparison monthly,
        Optional<PriceGap> prices,
        Optional<BlendedPrice> blend,
        Optional<BreakEven> breakEven,
        Optional<CostBars> bars,
        Optional<CostCurves> curves,
        PriceSteps history,
        Sides<Optional<PriceBacking>> backing,
        Sides<ListedRoutes> routes) {

    public static Costs of(Pair pair, Workload workload) {
        return of(pair.sides().map(model -> ModelCost.of(model, workload)));
    }

    /** Of what was worked out before, once a model, at one workload. */
    static Costs of(Sides<ModelCost> models) {
        CostComparison monthly =
                CostComparison.between(models.left().cheapest(), models.right().cheapest());
        Optional<Sides<CheapestRoute.Found>> found = monthly.found();
        return new Costs(
                monthly,
                found.map(PriceGap::between),
                found.map(BlendedPrice::between),
                found.map(BreakEven::between),
                found.map(routes -> CostBars.of(routes.map(route -> route.cost().total()))),
                found.map(CostCurves::of),
                new PriceSteps(models.map(ModelCost::steps)),
                models.map(ModelCost::backing),
                ListedRoutes.of(models.map(ModelCost::routes)));
    }

    /** The gap of the monthly costs, where both are known. */
    public Optional<CostGap> gap() {
        return switch (monthly) {
            case CostComparison.Compared compared -> Optional.of(compared.gap());
            case CostComparison.Unpriced unpriced -> Optional.empty();
        };
    }
}
