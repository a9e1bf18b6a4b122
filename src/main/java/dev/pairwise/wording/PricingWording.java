package dev.pairwise.wording;

import dev.pairwise.catalogue.PriceTier;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.RouteState;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.ListedRoutes;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for routes and their prices. */
public final class PricingWording {

    private PricingWording() {}

    /** {@code 7 routes at 6 providers}. */
    public static String routes(ListedRoutes routes) {
        return routes.routes() == 0
                ? "no route recorded"
                : "%s at %s"
                        .formatted(
                                English.count(routes.routes(), "route", "routes"),
                                English.count(routes.providers(), "provider", "providers"));
    }

    /** The head of a route table. */
    public static String caption(String model, ListedRoutes routes) {
        if (routes.total() == 0) {
            return "Routes of " + model;
        }
        String counted = "%s: %s, in US dollars per million tokens".formatted(model, routes(routes));
        return routes.remaining() == 0
                ? counted
                : "%s; %s shown"
                        .formatted(counted, English.count(routes.entries().size(), "is", "are"));
    }

    public static String noRoutes(String model) {
        return "No provider listed here is recorded as serving %s.".formatted(model);
    }

    public static String allRoutes(ListedRoutes routes) {
        return routes.total() == 1 ? "The one route" : "All %s routes".formatted(Numbers.exact(routes.total()));
    }

    /** A price cell of a route table. */
    public static String price(Route route, Rate rate) {
        Optional<Usd> price = route.rates().of(rate);
        if (price.isPresent()) {
            return Money.exact(price.get());
        }
        return rate == Rate.INPUT || rate == Rate.OUTPUT ? absent(route.state()) : "not stated";
    }

    /** In place of the columns of a route table that would say "not stated" from top to bottom. */
    public static Optional<String> unstated(List<Rate> rates) {
        if (rates.isEmpty()) {
            return Optional.empty();
        }
        String use = rates.size() > 1
                ? "reading from or writing to a cache"
                : rates.getFirst() == Rate.CACHE_READ ? "reading from a cache" : "writing to a cache";
        return Optional.of("No route here states a price for %s.".formatted(use));
    }

    /** Why the table does not agree with the specs. */
    public static String otherContexts(TokenCount own) {
        return "Context and max output are what each route states for itself; the context window of the specs is %s tokens."
                .formatted(Numbers.tokens(own));
    }

    private static String absent(RouteState state) {
        return switch (state) {
            case PRICED, UNKNOWN -> "no price recorded";
            case FREE -> "free";
            case PLAN -> "in a plan";
        };
    }

    /** {@code above 200k input: $5 in, $22.50 out}. */
    public static Optional<String> tiers(List<PriceTier> tiers) {
        List<String> words = tiers.stream().map(PricingWording::tier).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
    }

    private static String tier(PriceTier tier) {
        List<String> rates = new ArrayList<>();
        tier.rates().of(Rate.INPUT).ifPresent(price -> rates.add(Money.exact(price) + " in"));
        tier.rates().of(Rate.OUTPUT).ifPresent(price -> rates.add(Money.exact(price) + " out"));
        tier.rates().of(Rate.CACHE_READ).ifPresent(price -> rates.add(Money.exact(price) + " cache read"));
        return "above %s input: %s".formatted(Numbers.tokens(tier.fromTokens()), String.join(", ", rates));
    }

    /** Short marks beside the provider. */
    public static List<String> tags(ListedRoutes.Entry entry) {
        List<String> tags = new ArrayList<>();
        if (entry.firstParty()) {
            tags.add("first party");
        }
        if (entry.cheapest()) {
            tags.add("cheapest");
        }
        entry.route().variant().ifPresent(tags::add);
        entry.route().region().ifPresent(region -> tags.add("region " + region));
        return tags;
    }

    public static String noHistory() {
        return "No earlier price is recorded.";
    }

    /** Above the recorded prices of one model. */
    public static String history(String model, int prices) {
        return prices == 0
                ? "No earlier price of %s is recorded.".formatted(model)
                : "%s of %s. A change can be a correction of the record."
                        .formatted(English.count(prices, "recorded price", "recorded prices"), model);
    }

    /** Beside the prices of both over time: what they are, and whose have not changed. */
    public static String history(Comparison comparison) {
        String what =
                "Recorded prices of the chosen routes of %s and %s over time. A change can be a correction of the record."
                        .formatted(
                                comparison.pair().left().name(),
                                comparison.pair().right().name());
        String changes = changes(comparison);
        return changes.isEmpty() ? what : what + " " + changes;
    }

    /** Where there was no change, or no record of one. */
    private static String changes(Comparison comparison) {
        Sides<Integer> prices = comparison.costs().history().steps().map(List::size);
        if (prices.both(number -> number == 1)) {
            return "Neither price has changed since it was first recorded.";
        }
        return Side.where(side -> prices.of(side) <= 1).stream()
                .map(side -> unchanged(comparison.pair().of(side).name(), prices.of(side)))
                .collect(Collectors.joining(" "));
    }

    private static String unchanged(String model, int prices) {
        return prices == 0
                ? "No earlier price of %s is recorded.".formatted(model)
                : "The price of %s has not changed since it was first recorded.".formatted(model);
    }
}
