package dev.pairwise.wording;

import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.MonthlyCost;
import dev.pairwise.comparison.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words for what a bill leaves out or takes for granted. */
public final class CostCaveatWording {

    private CostCaveatWording() {}

    /** Whose prices the bill is made of, and what it does not count, or counts by assumption. */
    public static List<String> of(Comparison comparison) {
        List<String> caveats = new ArrayList<>(PriceBackingWording.of(comparison));
        for (Side side : Side.values()) {
            cost(comparison, side)
                    .ifPresent(
                            cost -> caveats.addAll(of(comparison.pair().of(side).name(), cost)));
        }
        caveats.add(uncounted());
        return caveats;
    }

    static String uncounted() {
        return "Writing to a cache, discounts, and taxes are not counted.";
    }

    private static Optional<MonthlyCost> cost(Comparison comparison, Side side) {
        return switch (route(comparison, side)) {
            case CheapestRoute.Found found -> Optional.of(found.cost());
            case CheapestRoute.None none -> Optional.empty();
        };
    }

    private static CheapestRoute route(Comparison comparison, Side side) {
        return switch (comparison.costs().monthly()) {
            case CostComparison.Compared compared -> compared.routes().of(side);
            case CostComparison.Unpriced unpriced -> unpriced.routes().of(side);
        };
    }

    static List<String> of(String name, MonthlyCost cost) {
        Stream<String> tier = cost.tier().stream()
                .map(above -> "Requests above %s input tokens are billed at the long-context prices of %s's route."
                        .formatted(Numbers.tokens(above.fromTokens()), name));
        Stream<String> assumed = cost.assumptions().stream().map(assumption -> assumption(name, assumption));
        return Stream.concat(tier, assumed).toList();
    }

    private static String assumption(String name, MonthlyCost.Assumption assumption) {
        return switch (assumption) {
            case CACHED_INPUT_AT_INPUT_PRICE ->
                "No cache-read price is recorded on the route of %s, so its cached input is billed as input."
                        .formatted(name);
            case BATCH_AT_STANDARD_PRICE ->
                "No batch price is recorded on the route of %s, so its batches are billed at the standard price."
                        .formatted(name);
            case CACHED_INPUT_BELOW_LONG_CONTEXT_TIER ->
                "No long-context cache-read price is recorded on the route of %s, so its cached input is billed at the plain one."
                        .formatted(name);
            case BATCH_BELOW_LONG_CONTEXT_TIER ->
                "No long-context batch price is recorded on the route of %s, so its batches are billed at the plain batch price."
                        .formatted(name);
        };
    }
}
