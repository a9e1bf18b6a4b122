package dev.pairwise.wording;

import dev.pairwise.comparison.BreakEven;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.MonthlyCost;
import dev.pairwise.comparison.Preset;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words for the monthly cost and what turns it round. */
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

    public static String breakEven(Comparison comparison) {
        return comparison
                .costs()
                .breakEven()
                .map(found -> breakEven(comparison, found))
                .orElse("At which mix of input and output the order would flip cannot be said without both prices.");
    }

    private static String breakEven(Comparison comparison, BreakEven breakEven) {
        return switch (breakEven) {
            case BreakEven.CheaperAtEveryMix(Side cheaper) ->
                "%s is cheaper at every mix of input and output.".formatted(name(comparison, cheaper));
            case BreakEven.EqualAtEveryMix() -> "The two cost the same at every mix of input and output.";
            case BreakEven.EqualInPart(Side cheaper) ->
                "%s is never dearer, and at some mixes of input and output the two cost the same."
                        .formatted(name(comparison, cheaper));
            case BreakEven.EqualAtOneEnd(Side cheaper, BreakEven.End end) ->
                "The two cost the same when %s; with any other mix %s is cheaper."
                        .formatted(end(end), name(comparison, cheaper));
            case BreakEven.Flips flips -> flips(comparison, flips);
        };
    }

    private static String flips(Comparison comparison, BreakEven.Flips flips) {
        String first = name(comparison, flips.cheaperFirst());
        String second = name(comparison, flips.cheaperFirst().other());
        List<String> shares =
                flips.outputShares().stream().map(Numbers::percent).toList();
        return shares.size() == 1
                ? "%s is cheaper while output is less than %s of the tokens of a request, %s from there on."
                        .formatted(first, shares.getFirst(), second)
                : "%s is cheaper with input alone; the order flips where output is %s of the tokens of a request."
                        .formatted(first, English.and(shares));
    }

    private static String end(BreakEven.End end) {
        return switch (end) {
            case ALL_INPUT -> "every token is input";
            case ALL_OUTPUT -> "every token is output";
        };
    }

    private static String name(Comparison comparison, Side side) {
        return comparison.pair().of(side).name();
    }

    /** What the bill does not count, or counts by assumption. */
    public static List<String> caveats(Comparison comparison) {
        List<String> caveats = new ArrayList<>();
        for (Side side : Side.values()) {
            cost(comparison, side).ifPresent(cost -> caveats.addAll(caveats(name(comparison, side), cost)));
        }
        caveats.add("Writing to a cache, discounts and taxes are not counted.");
        return caveats;
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

    private static List<String> caveats(String name, MonthlyCost cost) {
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
