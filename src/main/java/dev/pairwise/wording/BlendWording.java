package dev.pairwise.wording;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.comparison.BlendedPrice;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import java.util.ArrayList;
import java.util.List;

/** What a million tokens cost, by the list prices of the chosen routes, and who offers them. */
final class BlendWording {

    private BlendWording() {}

    static List<String> sentences(Comparison comparison) {
        List<String> sentences = new ArrayList<>(
                switch (comparison.costs().monthly()) {
                    case CostComparison.Compared(var routes, var gap) -> compared(comparison, routes);
                    case CostComparison.Unpriced(var routes, var missing) -> unpriced(comparison, routes);
                });
        sentences.add(OfferWording.sentence(comparison));
        return sentences;
    }

    private static List<String> compared(Comparison comparison, Sides<CheapestRoute.Found> routes) {
        return List.of(
                "%s; %s."
                        .formatted(
                                prices(comparison, Side.LEFT, routes.left()),
                                prices(comparison, Side.RIGHT, routes.right())),
                comparison
                        .costs()
                        .blend()
                        .map(blend -> blend(comparison, blend))
                        .orElseThrow());
    }

    private static List<String> unpriced(Comparison comparison, Sides<CheapestRoute> routes) {
        List<String> sentences = new ArrayList<>();
        sentences.add("A blended price of input and output cannot be compared, because %s."
                .formatted(MissingCostWording.reason(comparison).orElseThrow()));
        for (Side side : Side.values()) {
            if (routes.of(side) instanceof CheapestRoute.Found found) {
                sentences.add("%s.".formatted(prices(comparison, side, found)));
            }
        }
        return sentences;
    }

    /** {@code Nova lists $2.50/1M tokens for input and $10/1M tokens for output at OpenRouter}. */
    static String prices(Comparison comparison, Side side, CheapestRoute.Found found) {
        return "%s lists %s for input and %s for output at %s"
                .formatted(
                        ModelNames.of(comparison, side),
                        price(found, Rate.INPUT),
                        price(found, Rate.OUTPUT),
                        found.route().provider().name());
    }

    private static String price(CheapestRoute.Found found, Rate rate) {
        return Money.perMillion(found.route().rates().of(rate).orElseThrow());
    }

    private static String blend(Comparison comparison, BlendedPrice blend) {
        String left = Money.sum(blend.prices().left());
        if (left.equals(Money.sum(blend.prices().right()))) {
            return "At %s input and the rest output, a million tokens cost %s with either."
                    .formatted(Numbers.percent(BlendedPrice.INPUT_SHARE), left);
        }
        String million = "At %s input and the rest output, a million tokens cost %s with %s and %s with %s"
                .formatted(
                        Numbers.percent(BlendedPrice.INPUT_SHARE),
                        left,
                        ModelNames.left(comparison),
                        Money.sum(blend.prices().right()),
                        ModelNames.right(comparison));
        return switch (blend.gap()) {
            case CostGap.Tie tie -> "%s, about the same.".formatted(million);
            case CostGap.Cheaper cheaper -> "%s, %s apart.".formatted(million, Money.sum(cheaper.amount()));
        };
    }
}
