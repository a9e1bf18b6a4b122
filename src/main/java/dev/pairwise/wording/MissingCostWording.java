package dev.pairwise.wording;

import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.CheapestRoute.Cause;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of two costs is missing, and why: a clause without its full stop. */
final class MissingCostWording {

    private MissingCostWording() {}

    /** {@code no complete price of A is recorded}; empty where both costs are known. */
    static Optional<String> reason(Comparison comparison) {
        return switch (comparison.costs().monthly()) {
            case CostComparison.Compared compared -> Optional.empty();
            case CostComparison.Unpriced unpriced -> Optional.of(reason(comparison, unpriced));
        };
    }

    /** The same of one side alone. */
    static Optional<String> reason(Comparison comparison, Side side) {
        return switch (comparison.costs().monthly()) {
            case CostComparison.Compared compared -> Optional.empty();
            case CostComparison.Unpriced unpriced ->
                cause(unpriced, side).map(cause -> clause(comparison, cause, List.of(side)));
        };
    }

    private static String reason(Comparison comparison, CostComparison.Unpriced unpriced) {
        return English.and(Stream.of(Cause.values())
                .filter(cause -> !sides(unpriced, cause).isEmpty())
                .map(cause -> clause(comparison, cause, sides(unpriced, cause)))
                .toList());
    }

    private static List<Side> sides(CostComparison.Unpriced unpriced, Cause cause) {
        return unpriced.missing().stream()
                .filter(side -> cause(unpriced, side).filter(cause::equals).isPresent())
                .toList();
    }

    private static Optional<Cause> cause(CostComparison.Unpriced unpriced, Side side) {
        return switch (unpriced.routes().of(side)) {
            case CheapestRoute.Found found -> Optional.empty();
            case CheapestRoute.None none -> Optional.of(none.cause());
        };
    }

    private static String clause(Comparison comparison, Cause cause, List<Side> sides) {
        String names = English.or(ModelNames.of(comparison, sides));
        return switch (cause) {
            case NO_PRICE -> "no complete price of %s is recorded".formatted(names);
            case REQUEST_TOO_LARGE ->
                "no priced route of %s takes a request of %s"
                        .formatted(names, English.count(comparison.workload().tokensPerRequest(), "token", "tokens"));
        };
    }
}
