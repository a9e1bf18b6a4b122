package dev.pairwise.wording;

import dev.pairwise.comparison.BreakEven;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import java.util.ArrayList;
import java.util.List;

/** The answer to "which is cheaper". */
final class FaqCostWording {

    private FaqCostWording() {}

    static String answer(Comparison comparison) {
        return switch (comparison.costs().monthly()) {
            case CostComparison.Compared(var routes, CostGap.Tie gap) -> tie(comparison, gap);
            case CostComparison.Compared(var routes, CostGap.Cheaper gap) ->
                String.join(" ", cheaper(comparison, routes, gap));
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

    private static List<String> cheaper(Comparison comparison, Sides<CheapestRoute.Found> routes, CostGap.Cheaper gap) {
        List<String> sentences = new ArrayList<>();
        sentences.add(bills(comparison, gap));
        sentences.add(prices(comparison, routes, gap.cheaper()));
        comparison
                .costs()
                .breakEven()
                .filter(BreakEven.Flips.class::isInstance)
                .ifPresent(flips -> sentences.add("With another mix of input and output the order turns."));
        return sentences;
    }

    private static String bills(Comparison comparison, CostGap.Cheaper gap) {
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
        return "%s; %s."
                .formatted(
                        BlendWording.prices(comparison, cheaper, routes.of(cheaper)),
                        BlendWording.prices(comparison, cheaper.other(), routes.of(cheaper.other())));
    }
}
