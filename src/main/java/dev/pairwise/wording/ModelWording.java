package dev.pairwise.wording;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Lifecycle;
import dev.pairwise.comparison.ListedRoutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words for the page of one model. */
public final class ModelWording {

    private ModelWording() {}

    public static String title(Model model) {
        return "%s: price, context, providers | Pairwise".formatted(model.name());
    }

    public static String description(Model model, ListedRoutes routes) {
        return "%s by %s: specifications, %s, benchmark scores and comparisons, each fact with its source and date."
                .formatted(model.name(), model.maker().name(), PricingWording.routes(routes));
    }

    public static List<String> introduction(Model model, ListedRoutes routes, CheapestRoute cheapest) {
        List<String> sentences = new ArrayList<>();
        sentences.add(identity(model));
        if (model.isRollingAlias()) {
            sentences.add(
                    "It is a rolling alias: %s. Scores are not attached to it, and it is compared by what it points to."
                            .formatted(pointsTo(model)));
        }
        sentences.add(offer(model, routes));
        sentences.add(price(cheapest));
        return sentences;
    }

    private static String identity(Model model) {
        return model.specs()
                .released()
                .known()
                .map(released -> "%s is %s by %s, released in %s."
                        .formatted(
                                model.name(),
                                Labels.withArticle(model.kind()),
                                model.maker().name(),
                                Dates.month(released)))
                .orElseGet(() -> "%s is %s by %s; its release date is not sourced yet."
                        .formatted(
                                model.name(),
                                Labels.withArticle(model.kind()),
                                model.maker().name()));
    }

    private static String pointsTo(Model model) {
        return model.rolling()
                .filter(target -> !target.isBlank())
                .map(target -> "today it points to " + target)
                .orElse("what it points to is not recorded");
    }

    private static String offer(Model model, ListedRoutes routes) {
        return routes.routes() == 0
                ? PricingWording.noRoutes(model.name())
                : "It is offered on %s.".formatted(PricingWording.routes(routes));
    }

    private static String price(CheapestRoute cheapest) {
        return switch (cheapest) {
            case CheapestRoute.Found found ->
                "%s cost %s a month, %s."
                        .formatted(
                                English.sentenceCase(
                                        CostWording.workload(found.cost().workload())),
                                Money.sum(found.cost().total()),
                                CostWording.route(found));
            case CheapestRoute.None none -> "What it costs cannot be said: %s.".formatted(CostWording.route(none));
        };
    }

    public static Optional<String> banner(Model model, Lifecycle lifecycle) {
        String name = model.name();
        return switch (lifecycle.stage()) {
            case UNKNOWN, ACTIVE -> Optional.empty();
            case DEPRECATED ->
                Optional.of("%s is marked as deprecated; no retirement date is recorded.".formatted(name));
            case ENDING -> lifecycle.retires().map(date -> "%s is to be retired on %s.".formatted(name, date));
            case PAST_ITS_DATE ->
                lifecycle.retires().map(date -> "The retirement date of %s, %s, has passed.".formatted(name, date));
            case DELISTED ->
                Optional.of("No provider lists %s any more; these are its last known facts.".formatted(name));
            case RETIRED -> Optional.of("%s has been retired; these are its last known facts.".formatted(name));
        };
    }

    public static String scores(Model model) {
        int count = model.scores().size();
        return count == 0
                ? "No benchmark score of %s is recorded.".formatted(model.name())
                : "%s of %s. Scores of different settings, harnesses or parties are not comparable."
                        .formatted(English.count(count, "recorded score", "recorded scores"), model.name());
    }

    /** So many of all are listed. */
    public static String pairs(Model model, int listed, int all) {
        if (all == 0) {
            return "No comparison of %s has enough facts on both sides to be listed.".formatted(model.name());
        }
        String counted = "%s of %s with enough facts on both sides."
                .formatted(English.count(all, "comparison", "comparisons"), model.name());
        return listed == all
                ? counted
                : "%s The %s with models that most providers offer are listed."
                        .formatted(counted, Numbers.exact(listed));
    }

    public static String rivals(Model model) {
        return "%s and its nearest rivals".formatted(model.name());
    }
}
