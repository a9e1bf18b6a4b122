package dev.pairwise.wording;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.BlendedPrice;
import dev.pairwise.comparison.CapabilityComparison;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.ProviderOverlap;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.comparison.StrengthCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Three short paragraphs: what both can do, what their tokens cost, when to pick which. */
public final class DeepDiveWording {

    private DeepDiveWording() {}

    public static List<String> paragraphs(Comparison comparison) {
        return List.of(
                String.join(" ", capabilities(comparison)),
                String.join(" ", prices(comparison)),
                String.join(" ", choice(comparison)));
    }

    private static List<String> capabilities(Comparison comparison) {
        CapabilityComparison capabilities = comparison.capabilities().countingToolsOnce();
        List<String> sentences = new ArrayList<>();
        if (!capabilities.both().isEmpty()) {
            sentences.add("Both %s and %s support %s."
                    .formatted(left(comparison), right(comparison), GainWording.list(capabilities.both())));
        }
        for (Side side : Side.values()) {
            sentences.addAll(only(comparison, capabilities, side));
        }
        return sentences.isEmpty()
                ? List.of("No capability of %s or %s is recorded as supported."
                        .formatted(left(comparison), right(comparison)))
                : sentences;
    }

    private static List<String> only(Comparison comparison, CapabilityComparison capabilities, Side side) {
        String name = ModelNames.of(comparison, side);
        String other = ModelNames.of(comparison, side.other());
        return Stream.of(
                        list(capabilities.only(side))
                                .map(only -> "%s supports %s, and %s does not.".formatted(name, only, other)),
                        list(capabilities.unconfirmed(side))
                                .map(unsure ->
                                        "%s supports %s; whether %s does is not known.".formatted(name, unsure, other)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> list(List<Capability> capabilities) {
        return capabilities.isEmpty() ? Optional.empty() : Optional.of(GainWording.list(capabilities));
    }

    private static List<String> prices(Comparison comparison) {
        return switch (comparison.costs().monthly()) {
            case CostComparison.Compared compared ->
                List.of(
                        "%s, %s."
                                .formatted(
                                        price(
                                                left(comparison),
                                                compared.routes().left()),
                                        price(
                                                right(comparison),
                                                compared.routes().right())),
                        comparison
                                .costs()
                                .blend()
                                .map(blend -> blend(comparison, blend))
                                .orElseThrow(),
                        providers(comparison));
            case CostComparison.Unpriced unpriced -> unpriced(comparison, unpriced);
        };
    }

    private static List<String> unpriced(Comparison comparison, CostComparison.Unpriced unpriced) {
        List<String> sentences = new ArrayList<>();
        sentences.add("A blended price of input and output cannot be compared, because %s."
                .formatted(MissingCostWording.reason(comparison).orElseThrow()));
        for (Side side : Side.values()) {
            if (unpriced.routes().of(side) instanceof CheapestRoute.Found found) {
                sentences.add("%s.".formatted(price(ModelNames.of(comparison, side), found)));
            }
        }
        sentences.add(providers(comparison));
        return sentences;
    }

    /** {@code A lists $2.50/1M tokens of input and $10/1M tokens of output at OpenRouter}. */
    private static String price(String name, CheapestRoute.Found found) {
        return "%s lists %s for input and %s for output at %s"
                .formatted(
                        name,
                        rate(found, Rate.INPUT),
                        rate(found, Rate.OUTPUT),
                        found.route().provider().name());
    }

    private static String rate(CheapestRoute.Found found, Rate rate) {
        return Money.perMillion(found.route().rates().of(rate).orElseThrow());
    }

    private static String blend(Comparison comparison, BlendedPrice blend) {
        Sides<Usd> prices = blend.prices();
        String mix = Numbers.percent(BlendedPrice.INPUT_SHARE);
        return switch (blend.gap()) {
            case CostGap.Tie tie ->
                "At %s input, a million tokens cost %s with %s and %s with %s, about the same."
                        .formatted(
                                mix,
                                Money.sum(prices.left()),
                                left(comparison),
                                Money.sum(prices.right()),
                                right(comparison));
            case CostGap.Cheaper cheaper ->
                "At %s input, a million tokens cost %s with %s and %s with %s, %s apart."
                        .formatted(
                                mix,
                                Money.sum(prices.left()),
                                left(comparison),
                                Money.sum(prices.right()),
                                right(comparison),
                                Money.sum(cheaper.amount()));
        };
    }

    private static String providers(Comparison comparison) {
        ProviderOverlap overlap = comparison.providers();
        Sides<Integer> counts = overlap.counts();
        String offers = "%s %s and %s %s"
                .formatted(offering(counts.left()), left(comparison), offering(counts.right()), right(comparison));
        if (counts.either(count -> count == 0)) {
            return English.sentenceCase(offers) + ".";
        }
        return overlap.shared().isEmpty()
                ? "%s; none offers both.".formatted(English.sentenceCase(offers))
                : "%s; %s.".formatted(English.sentenceCase(offers), both(overlap.shared()));
    }

    private static String offering(int providers) {
        return "%s %s"
                .formatted(English.inWords(providers), English.choose(providers, "provider offers", "providers offer"));
    }

    private static String both(List<Provider> shared) {
        return shared.size() == 1
                ? "%s offers both".formatted(shared.getFirst().name())
                : "%s offer both".formatted(English.inWords(shared.size()));
    }

    private static List<String> choice(Comparison comparison) {
        return List.of(pick(comparison), strength(comparison));
    }

    private static String pick(Comparison comparison) {
        List<String> left = TradeoffWording.nouns(comparison, Side.LEFT);
        List<String> right = TradeoffWording.nouns(comparison, Side.RIGHT);
        if (left.isEmpty() && right.isEmpty()) {
            return "Nothing known of both speaks for %s or for %s.".formatted(left(comparison), right(comparison));
        }
        if (left.isEmpty() || right.isEmpty()) {
            Side side = right.isEmpty() ? Side.LEFT : Side.RIGHT;
            return "Pick %s for %s; nothing known of both speaks for %s."
                    .formatted(
                            ModelNames.of(comparison, side),
                            English.and(right.isEmpty() ? left : right),
                            ModelNames.of(comparison, side.other()));
        }
        return "Pick %s for %s, and %s for %s."
                .formatted(left(comparison), English.and(left), right(comparison), English.and(right));
    }

    private static String strength(Comparison comparison) {
        return switch (comparison.calls().stronger()) {
            case StrengthCall.Stronger(Side side, var tally) ->
                "%s %s; whether it leads on your own work, a trial on your own requests will tell."
                        .formatted(ModelNames.of(comparison, side), TestWording.leads(tally, side));
            case StrengthCall.Level(var tally) ->
                "Neither leads on %s, so let a trial on your own requests decide.".formatted(TestWording.shared(tally));
            case StrengthCall.NotMeasured() ->
                "Which of the two answers better is not measured; a trial on your own requests is the only way to know.";
        };
    }

    private static String left(Comparison comparison) {
        return ModelNames.left(comparison);
    }

    private static String right(Comparison comparison) {
        return ModelNames.right(comparison);
    }
}
