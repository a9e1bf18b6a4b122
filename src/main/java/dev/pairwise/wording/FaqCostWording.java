package dev.pairwise.wording;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.comparison.BreakEven;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;

/** The answer to "which is cheaper". */
final class FaqCostWording {

    private FaqCostWording() {}

    static String answer(Comparison comparison) {
        return switch (comparison.costs().monthly()) {
            case CostComparison.Compared(var routes, CostGap.Tie gap) -> tie(comparison, gap);
            case CostComparison.Compared(var routes, CostGap.Cheaper gap) ->
                "%s %s%s"
                        .formatted(
                                cheaper(comparison, gap), prices(comparison, routes, gap.cheaper()), turns(comparison));
            case CostComparison.Unpriced unpriced ->
                "Which of %s and %s is cheaper is not known: %s."
                        .formatted(
                                ModelNames.left(comparison),
                                ModelNames.right(comparison),
                                MissingCostWording.reason(comparison).orElseThrow());
        };
    }

    private static String tie(Comparison comparison, CostGap.Tie gap) {
        String left = Money.sum(gap.costs().left());
        String right = Money.sum(gap.costs().right());
        String workload = WorkloadWording.of(comparison.workload());
        return left.equals(right)
                ? "Neither: %s and %s both cost %s a month for %s."
                        .formatted(ModelNames.left(comparison), ModelNames.right(comparison), left, workload)
                : "Neither: %s and %s cost about the same, %s and %s a month, for %s."
                        .formatted(ModelNames.left(comparison), ModelNames.right(comparison), left, right, workload);
    }

    private static String cheaper(Comparison comparison, CostGap.Cheaper gap) {
        return "%s is cheaper: for %s it costs %s a month, %s less than %s at %s."
                .formatted(
                        ModelNames.of(comparison, gap.cheaper()),
                        WorkloadWording.of(comparison.workload()),
                        Money.sum(gap.cheaperCost()),
                        Numbers.percent(gap.shareOfDearer()),
                        ModelNames.of(comparison, gap.cheaper().other()),
                        Money.sum(gap.dearerCost()));
    }

    private static String prices(Comparison comparison, Sides<CheapestRoute.Found> routes, Side cheaper) {
        return "%s lists %s for input and %s for output at %s; %s lists %s and %s at %s."
                .formatted(
                        ModelNames.of(comparison, cheaper),
                        rate(routes.of(cheaper), Rate.INPUT),
                        rate(routes.of(cheaper), Rate.OUTPUT),
                        provider(routes.of(cheaper)),
                        ModelNames.of(comparison, cheaper.other()),
                        rate(routes.of(cheaper.other()), Rate.INPUT),
                        rate(routes.of(cheaper.other()), Rate.OUTPUT),
                        provider(routes.of(cheaper.other())));
    }

    private static String rate(CheapestRoute.Found found, Rate rate) {
        return Money.perMillion(found.route().rates().of(rate).orElseThrow());
    }

    private static String provider(CheapestRoute.Found found) {
        return found.route().provider().name();
    }

    private static String turns(Comparison comparison) {
        return comparison
                .costs()
                .breakEven()
                .filter(BreakEven.Flips.class::isInstance)
                .map(flips -> " With another mix of input and output the order turns.")
                .orElse("");
    }
}
