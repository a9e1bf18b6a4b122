package dev.pairwise.wording;

import dev.pairwise.comparison.BlendedPrice;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.LimitGap;
import dev.pairwise.comparison.Limits;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.math.BigDecimal;
import java.util.List;

/** What is equal, what a month costs and how two costs are put against each other. */
final class MethodologyCosts {

    private MethodologyCosts() {}

    static MethodologyChapter ties() {
        return new MethodologyChapter(
                "ties",
                "Ties",
                List.of("Two values this close are equal, are said to be equal, and make neither side better."),
                List.of(
                        new Entry(
                                "cost-gap-tie-share",
                                "Costs and prices",
                                "within %s of the dearer".formatted(Numbers.percent(CostGap.TIE_SHARE)),
                                "List prices move by more than that between two checks."),
                        new Entry(
                                "limit-gap-tie-share",
                                "Context windows and output limits",
                                "within %s of the larger".formatted(Numbers.percent(LimitGap.TIE_SHARE)),
                                "Limits that round differently, such as %s and %s tokens, are the same in practice."
                                        .formatted(Numbers.exact(128_000), Numbers.exact(131_072))),
                        new Entry(
                                "limits-filler-share",
                                "An output limit that counts as unknown",
                                "%s of the context or more".formatted(Numbers.percent(Limits.FILLER_SHARE)),
                                "It only repeats the context: no room would be left for the input."),
                        new Entry(
                                "tie-scores",
                                "Scores",
                                "within noise",
                                "A difference that chance alone explains; how it is computed stands under Evidence.")));
    }

    static MethodologyChapter monthly() {
        return new MethodologyChapter(
                "monthly-cost",
                "Monthly cost",
                List.of(
                        "Monthly cost = requests × (uncached input tokens × input price + cached input tokens × cache-read price + output tokens × output price) ÷ 1,000,000. Tokens are those of one request, prices those of a million tokens on the cheapest route.",
                        "Where the route has no cache-read price, cached input is billed at the input price, and the page says so.",
                        "A long-context tier holds for all tokens of a request whose input is above its first token count; at that count it does not hold yet. Of several tiers the highest that is passed holds. A price the tier does not name stays as it is below the tier.",
                        "Requests that wait for a batch are billed at the batch prices of the route, with all their input uncached. Where the route has no batch prices they are billed at the standard ones, and the page says so.",
                        "Not counted: writing to a cache, storage, fees for tools and searches, taxes and discounts. Thinking tokens are billed as output, so a reasoning model's bill grows beyond the estimate unless they are entered as output.",
                        "Cheapest input and cheapest output are the prices of that one route, not the lowest of any. Amounts are exact decimals until they are printed."),
                List.of());
    }

    static MethodologyChapter cheaper() {
        return new MethodologyChapter(
                "cheaper",
                "Cheaper, break-even and blend",
                List.of(
                        "Cheaper = (dearer − cheaper) ÷ dearer: a share of the dearer price, so between 0% and 100%.",
                        "Break-even holds the two chosen routes and the tokens of a request, and moves the mix from all input to all output. Where the order of the two costs flips on the way, the page gives the share of output tokens at which it does. Else it says that one is cheaper at every mix, that they are equal at one end, or that they are equal at every mix. Tiers can make the order flip more than once; then every flip is given.",
                        "Blend = input share × input price + output share × output price, a million tokens on the same route."),
                List.of(
                        new Entry(
                                "cost-gap-said-from-times",
                                "Also said as a multiple",
                                "from %s times up".formatted(Numbers.decimal(CostGap.SAID_FROM_TIMES)),
                                "From there a percentage says little: %s and %s look alike."
                                        .formatted(
                                                Numbers.percent(new BigDecimal("0.75")),
                                                Numbers.percent(new BigDecimal("0.97")))),
                        new Entry(
                                "blended-price-input-share",
                                "Input in the blend",
                                "%s input, %s output"
                                        .formatted(
                                                Numbers.percent(BlendedPrice.INPUT_SHARE),
                                                Numbers.percent(BigDecimal.ONE.subtract(BlendedPrice.INPUT_SHARE))),
                                "The mix price lists are usually blended with.")));
    }
}
