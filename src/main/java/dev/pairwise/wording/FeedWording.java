package dev.pairwise.wording;

import dev.pairwise.catalogue.ChangeEvent.Kind;
import dev.pairwise.comparison.Change;
import dev.pairwise.comparison.ModelDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words for those who follow the changes in a feed reader. */
public final class FeedWording {

    private FeedWording() {}

    public static String title() {
        return "Pairwise: changes of models and prices";
    }

    public static String subtitle() {
        return "What changed in the record of language models, one entry for each model and day: the old value, the new value, and the source.";
    }

    public static String rights() {
        return "Facts stay under the licences of the sources that state them.";
    }

    /** {@code GPT-4o: 2 price changes and 1 new route}; a change that is alone is told whole. */
    public static String title(ModelDay day) {
        String changes = alone(day).orElseGet(() -> English.and(parts(day)));
        return day.announced()
                ? "%s, announced for %s: %s".formatted(day.model().name(), day.day(), changes)
                : "%s: %s".formatted(day.model().name(), changes);
    }

    /** Above what has not come into force. */
    public static Optional<String> notice(ModelDay day) {
        return day.announced()
                ? Optional.of("Announced for %s; until then it is as it was.".formatted(day.day()))
                : Optional.empty();
    }

    /** {@code Input price was $2.50, is $2 (OpenAI)}. */
    private static Optional<String> alone(ModelDay day) {
        return Optional.of(day.changes().getFirst())
                .filter(change -> day.changes().size() == 1 && !change.announced() && hasValues(change))
                .map(change -> "%s was %s, is %s%s"
                        .formatted(
                                ChangeWording.what(change.event()),
                                ChangeWording.oldValue(change.event()),
                                ChangeWording.newValue(change.event()),
                                change.provider()
                                        .map(at -> " (%s)".formatted(at.name()))
                                        .orElse("")));
    }

    private static boolean hasValues(Change change) {
        return change.event().oldValue().isPresent()
                && change.event().newValue().isPresent();
    }

    private static List<String> parts(ModelDay day) {
        return Arrays.stream(Kind.values()).flatMap(kind -> part(day, kind)).toList();
    }

    private static Stream<String> part(ModelDay day, Kind kind) {
        long count = day.changes().stream()
                .filter(change -> change.event().kind() == kind)
                .count();
        return count == 0
                ? Stream.empty()
                : Stream.of(
                        switch (kind) {
                            case MODEL_ADDED -> "new in the catalogue";
                            case ROUTE_ADDED -> English.count(count, "new route", "new routes");
                            case ROUTE_ENDED -> "end of " + English.count(count, "route", "routes");
                            case PRICE_CHANGED -> English.count(count, "price change", "price changes");
                            case FACT_CHANGED -> English.count(count, "changed fact", "changed facts");
                        });
    }
}
