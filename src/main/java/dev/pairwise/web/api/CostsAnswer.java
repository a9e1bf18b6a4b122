package dev.pairwise.web.api;

import dev.pairwise.comparison.BlendedPrice;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.Costs;
import dev.pairwise.comparison.PriceGap;
import dev.pairwise.comparison.Side;
import dev.pairwise.wording.BreakEvenWording;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about money of a pair. Gaps are there where both sides have a cost. */
@Schema(description = "The costs of both sides, and the gaps between them where neither is missing.")
record CostsAnswer(
        CostAnswer left,
        CostAnswer right,

        @Schema(description = "The sides without a cost; while there are any, no gap is claimed.")
        List<Side> missing,

        @Schema(description = "Between the monthly costs.") @Nullable
        GapAnswer monthly,

        @Schema(description = "Between the input prices of the two routes.") @Nullable
        GapAnswer input,

        @Schema(description = "Between the output prices of the two routes.") @Nullable
        GapAnswer output,

        @Schema(description = "Between the prices of seven tokens of input to three of output.") @Nullable
        GapAnswer blended,

        @Nullable BreakEvenAnswer breakEven,
        @Schema(description = "The break-even in words.") String breakEvenSentence) {

    static CostsAnswer of(Comparison comparison, Addresses addresses) {
        Costs costs = comparison.costs();
        return new CostsAnswer(
                cost(comparison, Side.LEFT, addresses),
                cost(comparison, Side.RIGHT, addresses),
                missing(costs.monthly()),
                costs.gap().map(GapAnswer::of).orElse(null),
                costs.prices().map(PriceGap::input).map(GapAnswer::of).orElse(null),
                costs.prices().map(PriceGap::output).map(GapAnswer::of).orElse(null),
                costs.blend().map(BlendedPrice::gap).map(GapAnswer::of).orElse(null),
                costs.breakEven().map(BreakEvenAnswer::of).orElse(null),
                BreakEvenWording.sentence(comparison));
    }

    private static CostAnswer cost(Comparison comparison, Side side, Addresses addresses) {
        CheapestRoute chosen = switch (comparison.costs().monthly()) {
            case CostComparison.Compared compared -> compared.routes().of(side);
            case CostComparison.Unpriced unpriced -> unpriced.routes().of(side);
        };
        return CostAnswer.of(comparison.pair().of(side), chosen, addresses);
    }

    private static List<Side> missing(CostComparison monthly) {
        return switch (monthly) {
            case CostComparison.Compared _ -> List.of();
            case CostComparison.Unpriced unpriced -> unpriced.missing();
        };
    }
}
