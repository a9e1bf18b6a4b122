package dev.pairwise.wording;

import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.MonthlyCost;
import dev.pairwise.comparison.Preset;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Workload;
import java.util.List;

/** Words for the monthly cost. */
public final class CostWording {

    private CostWording() {}

    /** {@code 1,000,000 requests a month, each of 800 input and 250 output tokens, nothing cached, no batches}. */
    public static String workload(Workload workload) {
        return "%s a month, each of %s input and %s output tokens, %s, %s"
                .formatted(
                        English.count(workload.requests(), "request", "requests"),
                        Numbers.exact(workload.input()),
                        Numbers.exact(workload.output()),
                        workload.cachedPercent() == 0
                                ? "nothing cached"
                                : workload.cachedPercent() + "% of the input cached",
                        workload.batchPercent() == 0
                                ? "no batches"
                                : workload.batchPercent() + "% of the requests in batches");
    }

    public static String introduction(Workload workload) {
        return "What each model costs for %s, on its cheapest route that takes such a request."
                .formatted(workload(workload));
    }

    /** Beside the amount: which route gives it, or why there is none. */
    public static String route(CheapestRoute cheapest) {
        return switch (cheapest) {
            case CheapestRoute.Found found ->
                found.narrowContext()
                        ? "on %s, whose context is well below the model's".formatted(provider(found))
                        : "on " + provider(found);
            case CheapestRoute.None none -> none(none.cause());
        };
    }

    private static String provider(CheapestRoute.Found found) {
        return found.route().provider().name();
    }

    private static String none(CheapestRoute.Cause cause) {
        return switch (cause) {
            case NO_PRICE -> "no complete price is recorded";
            case REQUEST_TOO_LARGE -> "no priced route takes a request of this size";
        };
    }

    /** The gap as an amount and a share, or which side keeps it from being said. */
    public static List<String> gap(Comparison comparison) {
        return switch (comparison.costs().monthly()) {
            case CostComparison.Compared compared -> gap(comparison, compared.gap());
            case CostComparison.Unpriced unpriced ->
                List.of("No gap can be given: %s."
                        .formatted(MissingCostWording.reason(comparison).orElseThrow()));
        };
    }

    private static List<String> gap(Comparison comparison, CostGap gap) {
        return switch (gap) {
            case CostGap.Tie tie ->
                List.of(tie(Money.sum(tie.costs().left()), Money.sum(tie.costs().right())));
            case CostGap.Cheaper cheaper -> cheaper(comparison, cheaper);
        };
    }

    private static String tie(String left, String right) {
        return left.equals(right)
                ? "Both bills are %s a month.".formatted(left)
                : "The two bills are about the same: %s and %s a month.".formatted(left, right);
    }

    private static List<String> cheaper(Comparison comparison, CostGap.Cheaper gap) {
        String cheap = comparison.pair().of(gap.cheaper()).name();
        String dear = comparison.pair().of(gap.cheaper().other()).name();
        String amount = "%s costs %s a month less than %s: %s lower."
                .formatted(cheap, Money.sum(gap.amount()), dear, Numbers.percent(gap.shareOfDearer()));
        return gap.saidTimes()
                .map(times -> List.of(amount, "%s costs %s times as much.".formatted(dear, Numbers.times(times))))
                .orElse(List.of(amount));
    }

    private static String name(Comparison comparison, Side side) {
        return comparison.pair().of(side).name();
    }

    /** {@code $0.155 per thousand requests}. */
    public static String perThousand(MonthlyCost cost) {
        return Money.sum(cost.perThousandRequests()) + " per thousand requests";
    }

    /** The chart in words. */
    public static String chart(Comparison comparison, String left, String right) {
        return "Monthly cost: %s %s, %s %s."
                .formatted(name(comparison, Side.LEFT), left, name(comparison, Side.RIGHT), right);
    }

    /** Above a form with a wrong value. */
    public static String refused() {
        return "A value could not be used, so the page shows the default workload. What you typed is still in the"
                + " form.";
    }

    /** One line of a bill: {@code 1,000,000 requests × 800 input tokens}. */
    public static String line(MonthlyCost.Line line) {
        return "%s requests × %s %s tokens"
                .formatted(
                        Numbers.decimal(line.requests()),
                        Numbers.decimal(line.tokensPerRequest()),
                        charge(line.charge()));
    }

    private static String charge(MonthlyCost.Charge charge) {
        return switch (charge) {
            case INPUT -> "input";
            case CACHED_INPUT -> "cached input";
            case OUTPUT -> "output";
            case BATCH_INPUT -> "batch input";
            case BATCH_OUTPUT -> "batch output";
        };
    }

    public static String preset(Preset preset) {
        return switch (preset) {
            case CHAT -> "Chat";
            case RETRIEVAL -> "Retrieval";
            case AGENT -> "Agent";
            case BATCH_CLASSIFICATION -> "Batch classification";
        };
    }
}
