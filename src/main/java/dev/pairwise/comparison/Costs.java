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

    /** The gap of the monthly costs, where both are known. */
    public Optional<CostGap> gap() {
        return switch (monthly) {
            case CostComparison.Compared compared -> Optional.of(compared.gap());
            case CostComparison.Unpriced unpriced -> Optional.empty();
        };
    }
}
