package dev.pairwise.wording;

import static java.util.stream.Collectors.groupingBy;

import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.RateClaim;
import dev.pairwise.catalogue.RecordedPrice;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.ListedRoutes;
import dev.pairwise.comparison.PassedOver;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader should know of one route's price: why it is not used, what is announced, what other sources say of it. */
public final class RouteRemarkWording {

    private RouteRemarkWording() {}

    /** One remark a line, none where there is nothing odd. */
    public static List<String> of(ListedRoutes.Entry entry) {
        Route route = entry.route();
        return Stream.of(
                        entry.passedOver().flatMap(RouteRemarkWording::passedOver).stream(),
                        peak(route).stream(),
                        route.announced().map(RouteRemarkWording::announced).stream(),
                        disagreements(route).stream())
                .flatMap(remarks -> remarks)
                .toList();
    }

    /** Why it does not give the cost; nothing where the row itself says it. */
    private static Optional<String> passedOver(PassedOver.Reason reason) {
        return switch (reason) {
            case FREE, PLAN, UNPRICED -> Optional.empty();
            case ENDED -> Optional.of("no longer offered");
            case ZERO_PRICE -> Optional.of("a price of zero is not counted as one");
            case HELD -> Optional.of("price to be confirmed");
            case CONTEXT_TOO_SMALL -> Optional.of("its context does not take the request");
            case VARIANT -> Optional.of("a variant: not used for the cost");
            case ROLLING_ALIAS -> Optional.of("a rolling alias: not used for the cost");
            case OTHER_PRODUCT -> Optional.of("its id names another product: not used for the cost");
            case DEPRECATED -> Optional.of("deprecated by the provider: not used for the cost");
            case GATEWAY_BELOW_MAKER, HOST_BELOW_MAKER ->
                Optional.of("below the price the maker publishes: not used for the cost");
            case OUTLIER -> Optional.of("far below the next provider: not used for the cost");
        };
    }

    private static String announced(RecordedPrice price) {
        return "recorded to change on %s: %s".formatted(price.from(), prices(price));
    }

    private static List<String> peak(Route route) {
        return route.history().stream()
                .filter(price -> price.to().isEmpty())
                .flatMap(price -> price.peakHours().stream()
                        .map(hours -> hours.isEmpty()
                                ? "at peak hours: " + prices(price)
                                : "from %s: %s".formatted(hours, prices(price))))
                .toList();
    }

    private static String prices(RecordedPrice price) {
        return "%s input, %s output".formatted(price(price, Rate.INPUT), price(price, Rate.OUTPUT));
    }

    private static String price(RecordedPrice price, Rate rate) {
        return price.rates().of(rate).map(Money::exact).orElse("no");
    }

    /** A line a source, the strongest first: {@code LiteLLM says $0.10 input and $0.30 output (2026-07-24)}. */
    private static List<String> disagreements(Route route) {
        return route.disagreements().stream()
                .filter(claim -> label(claim.rate()).isPresent())
                .collect(groupingBy(RateClaim::provenance, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> disagreement(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String disagreement(Provenance by, List<RateClaim> claims) {
        List<String> said = claims.stream()
                .sorted(Comparator.comparing(RateClaim::rate))
                .map(claim -> said(claim.amount(), label(claim.rate()).orElseThrow()))
                .toList();
        return "%s says %s (%s)".formatted(by.source().name(), English.and(said), by.checked());
    }

    private static String said(Usd amount, String label) {
        return "%s %s".formatted(Money.exact(amount), label);
    }

    /** The rates that the table shows. */
    private static Optional<String> label(Rate rate) {
        return switch (rate) {
            case INPUT -> Optional.of("input");
            case OUTPUT -> Optional.of("output");
            case CACHE_READ -> Optional.of("cache read");
            case CACHE_WRITE -> Optional.of("cache write");
            case CACHE_WRITE_HOUR,
                    BATCH_INPUT,
                    BATCH_OUTPUT,
                    PRIORITY_INPUT,
                    PRIORITY_OUTPUT,
                    AUDIO_INPUT,
                    AUDIO_OUTPUT -> Optional.empty();
        };
    }
}
