package dev.pairwise.wording;

import dev.pairwise.comparison.MakerModels;
import java.util.ArrayList;
import java.util.List;

/** Words for the makers and the page of each. */
public final class MakerWording {

    private MakerWording() {}

    public static String listTitle() {
        return "Makers of language models | Pairwise";
    }

    public static String listDescription(int makers) {
        return "%s with the number of their models, the newest release, open weights and the providers of their own."
                .formatted(English.count(makers, "maker", "makers"));
    }

    public static List<String> listIntroduction(int makers, int models) {
        return List.of(
                "A maker is the organisation that trained a model. %s made the %s here."
                        .formatted(English.count(makers, "maker", "makers"), English.count(models, "model", "models")),
                "Open weights count models whose weights are known to be published; of the others they are closed, or nobody has said.");
    }

    public static String title(MakerModels place) {
        return PlaceWording.title("Models by " + place.maker().name(), "prices, context, providers");
    }

    public static String description(MakerModels place, int routes, int providers) {
        String counted = "%s by %s"
                .formatted(
                        PlaceWording.models(place.models().size()),
                        place.maker().name());
        return routes == 0
                ? counted + " with release dates, context windows and status, each fact with its source and date."
                : "%s on %s: release dates, context windows and cheapest prices, each with its source and date."
                        .formatted(counted, PlaceWording.routes(routes, providers));
    }

    public static List<String> introduction(MakerModels place, int routes, int providers) {
        List<String> sentences = new ArrayList<>();
        sentences.add(counts(place));
        sentences.add(newest(place));
        sentences.add(
                routes == 0
                        ? "No provider listed here is recorded as serving %s."
                                .formatted(place.models().size() == 1 ? "it" : "any of them")
                        : "%s offered on %s.".formatted(subject(place), PlaceWording.routes(routes, providers)));
        sentences.add(own(place));
        return List.of(String.join(" ", sentences), PlaceWording.prices());
    }

    private static String subject(MakerModels place) {
        return place.models().size() == 1 ? "It is" : "They are";
    }

    private static String counts(MakerModels place) {
        String models = "%s has %s here"
                .formatted(
                        place.maker().name(), PlaceWording.models(place.models().size()));
        int open = place.openWeights();
        if (place.models().size() == 1) {
            return open == 1 ? models + ", with open weights." : models + ".";
        }
        return open == 0
                ? models + ", none of them known to have open weights."
                : "%s, %s of them with open weights."
                        .formatted(models, open == place.models().size() ? "all" : English.inWords(open));
    }

    private static String newest(MakerModels place) {
        return place.newest()
                .flatMap(model -> model.specs()
                        .released()
                        .known()
                        .map(date -> place.models().size() == 1
                                ? "It was released in %s.".formatted(Dates.month(date))
                                : "The newest is %s of %s.".formatted(model.name(), Dates.month(date))))
                .orElse("No release date is sourced yet.");
    }

    private static String own(MakerModels place) {
        return switch (place.providers().size()) {
            case 0 -> "No provider of its own is listed here.";
            case 1 -> "Its own provider is %s.".formatted(PlaceWording.names(place.providers()));
            default -> "Its own providers are %s.".formatted(PlaceWording.names(place.providers()));
        };
    }

    /** {@code Qwen, 116 models}. */
    public static String family(String name, int models) {
        return "%s, %s".formatted(name, PlaceWording.models(models));
    }

    public static String site(MakerModels place) {
        return "Home of %s".formatted(place.maker().name());
    }

    public static String served(String maker) {
        return "Providers that offer models of %s".formatted(maker);
    }

    public static String newestAgainstEachOther() {
        return "Its newest models against each other";
    }

    public static String rivals() {
        return "Its newest models against their nearest rivals";
    }
}
