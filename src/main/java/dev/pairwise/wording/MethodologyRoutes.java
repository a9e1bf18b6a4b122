package dev.pairwise.wording;

import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.ListedRoutes;
import dev.pairwise.comparison.PassedOver.Reason;
import dev.pairwise.comparison.RouteNames;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which route gives the cost of a model, which are passed over, and which a page shows. */
final class MethodologyRoutes {

    private MethodologyRoutes() {}

    static MethodologyChapter cheapest() {
        return new MethodologyChapter(
                "cheapest-route",
                "Cheapest route",
                List.of(
                        "A route is one model at one provider; a region, speed or service tier of its own is a route of its own. The cost of a model is that of its cheapest route for the workload, after the routes below are passed over in this order. Each passed-over route says why in the table.",
                        "Some are passed over always; the rest only as long as another route remains. Of equal costs the maker's own comes first, then the provider first in the alphabet.",
                        "Doubts about a price compare list prices: input tokens × input price + output tokens × output price of one request, without cache or batch, so that a discount which is not recorded raises no doubt.",
                        "Where no route takes the request, the page says that, and not that there is no price."),
                Stream.concat(Arrays.stream(Reason.values()).map(MethodologyRoutes::passedOver), thresholds())
                        .toList());
    }

    static MethodologyChapter shown() {
        return new MethodologyChapter(
                "routes",
                "Routes shown",
                List.of(
                        "A pair page lists the routes of each side cheapest first. The cheapest, the maker's own and one at each provider that both have are always among them. The page of the model lists all.",
                        "Counts say both routes and providers, and count a provider once. Providers that sell plans or points alone are not shown."),
                List.of(
                        new Entry(
                                "listed-routes-usual",
                                "Routes a side on a pair page",
                                "at most %s".formatted(Numbers.exact(ListedRoutes.USUAL)),
                                "As many as a reader goes through."),
                        new Entry(
                                "listed-routes-most",
                                "Where more providers than that have both",
                                "at most %s".formatted(Numbers.exact(ListedRoutes.MOST)),
                                "More rows push everything else off the page.")));
    }

    private static Entry passedOver(Reason reason) {
        return new Entry(
                "passed-over-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                name(reason),
                isAlwaysPassedOver(reason) ? "always" : "while another route remains",
                why(reason));
    }

    private static boolean isAlwaysPassedOver(Reason reason) {
        return reason.compareTo(Reason.CONTEXT_TOO_SMALL) <= 0;
    }

    private static String name(Reason reason) {
        return switch (reason) {
            case ENDED -> "Ended";
            case FREE -> "Free";
            case PLAN -> "Plan or points";
            case ZERO_PRICE -> "Zero price";
            case UNPRICED -> "No price";
            case HELD -> "Price to be confirmed";
            case CONTEXT_TOO_SMALL -> "Context too small";
            case VARIANT -> "Variant";
            case ROLLING_ALIAS -> "Rolling alias";
            case OTHER_PRODUCT -> "Another product";
            case DEPRECATED -> "Deprecated";
            case GATEWAY_BELOW_MAKER -> "Gateway below the maker";
            case HOST_BELOW_MAKER -> "Host below the maker";
            case OUTLIER -> "Far below the next provider";
        };
    }

    private static String why(Reason reason) {
        return switch (reason) {
            case ENDED -> "It is no longer offered. It is shown as ended.";
            case FREE -> "A free tier is a trial with limits, not a price.";
            case PLAN -> "It is part of a subscription or paid in points, not by the token.";
            case ZERO_PRICE -> "Input or output is recorded as zero: a trial, or a gap in the record.";
            case UNPRICED -> "No price of input or none of output is recorded.";
            case HELD ->
                "On import the price lay too far from what others ask for the same model, so it waits for a second look.";
            case CONTEXT_TOO_SMALL ->
                "Its context, or that of the model where the route states none, is smaller than input and output of one request together. A context that nobody recorded turns no request away.";
            case VARIANT ->
                "A region other than global, or another speed, precision, thinking mode or service level than the plain model.";
            case ROLLING_ALIAS ->
                "Its id begins with %s or ends in %s, for a model that is none itself: tomorrow it may be another model."
                        .formatted(RouteNames.ROLLING_PREFIX, RouteNames.ROLLING_SUFFIX);
            case OTHER_PRODUCT ->
                "Its id holds %s and the name of the model does not.".formatted(English.or(RouteNames.OTHER_PRODUCTS));
            case DEPRECATED -> "The provider marks it as deprecated.";
            case GATEWAY_BELOW_MAKER ->
                "A proprietary model whose maker publishes a price: a gateway passes requests on and cannot sell below it. What looks so is out of date or something else.";
            case HOST_BELOW_MAKER ->
                "A proprietary model whose maker publishes a price: a host more than %s below it sells something else."
                        .formatted(Numbers.percent(CheapestRoute.HOST_DISCOUNT));
            case OUTLIER ->
                "The cheapest that remains is not the maker's own and lies under %s of the lowest price at another provider. With only two providers this is asked only when the other is the maker, because nobody can tell which of the two is odd."
                        .formatted(outlierBelow());
        };
    }

    private static Stream<Entry> thresholds() {
        return Stream.of(
                new Entry(
                        "cheapest-route-host-discount",
                        "Discount a host may give",
                        "%s of the maker's price".formatted(Numbers.percent(CheapestRoute.HOST_DISCOUNT)),
                        "Rounding and exchange rates explain that much, and no more."),
                new Entry(
                        "cheapest-route-outlier-below",
                        "Odd price",
                        "under %s of the next provider's".formatted(outlierBelow()),
                        "So low a price is more often a mistake or a trial than an offer."),
                new Entry(
                        "cheapest-route-most-outliers",
                        "Odd prices in turn",
                        "at most %s".formatted(Numbers.exact(CheapestRoute.MOST_OUTLIERS)),
                        "After that it is the next provider that is odd."),
                new Entry(
                        "cheapest-route-narrow-context",
                        "Chosen, with a warning",
                        "under %s of the model's context".formatted(Numbers.percent(CheapestRoute.NARROW_CONTEXT)),
                        "Such a route is not what the model is known for, and the page says so."));
    }

    private static String outlierBelow() {
        CheapestRoute.Share share = CheapestRoute.OUTLIER_BELOW;
        return "%s/%s".formatted(Numbers.exact(share.part()), Numbers.exact(share.whole()));
    }
}
