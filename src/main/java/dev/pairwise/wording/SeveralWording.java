package dev.pairwise.wording;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Placing;
import dev.pairwise.comparison.Several;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words for three or four models side by side. */
public final class SeveralWording {

    private SeveralWording() {}

    /** {@code A, B, and C}. */
    public static String heading(List<Model> models) {
        return English.and(names(models));
    }

    public static String title(List<Model> models) {
        String full = heading(models) + " side by side | Pairwise";
        return full.length() <= MetaWording.LONGEST_TITLE ? full : many(models) + " models side by side | Pairwise";
    }

    public static String description(List<Model> models) {
        String full = "Cost, limits, specifications, capabilities and tests of %s.".formatted(heading(models));
        return full.length() <= MetaWording.LONGEST_DESCRIPTION
                ? full
                : "Cost, limits, specifications, capabilities and tests of %s models side by side."
                        .formatted(many(models).toLowerCase(Locale.ROOT));
    }

    private static String many(List<Model> models) {
        return English.sentenceCase(English.inWords(models.size()));
    }

    private static List<String> names(List<Model> models) {
        return models.stream().map(Model::name).toList();
    }

    public static List<String> introduction(Several several) {
        return Stream.concat(
                        kinds(several.models()),
                        Stream.of(
                                "A winner is named between two models at a time, never among %s: each pair has its own page."
                                        .formatted(
                                                English.inWords(several.models().size())),
                                "In each row the best value is marked, unless one of the values is not known."))
                .toList();
    }

    private static Stream<String> kinds(List<Model> models) {
        List<Kind> kinds = models.stream().map(Model::kind).distinct().toList();
        boolean alike = kinds.size() == 1 || kinds.stream().allMatch(Kind::isLanguageModel);
        return alike
                ? Stream.empty()
                : Stream.of("They are of different kinds: %s."
                        .formatted(English.and(models.stream()
                                .map(model -> model.name() + " is " + Labels.withArticle(model.kind()))
                                .toList())));
    }

    /** Beside a value. */
    public static String placing(Placing placing) {
        return switch (placing) {
            case BEST -> "best";
            case SHARED_BEST -> "shared best";
            case EQUAL -> "equal";
            case ALIKE -> "about the same";
            case NONE -> "";
        };
    }

    /** What the bills leave out or take for granted. */
    public static List<String> caveats(Several several) {
        List<String> caveats = new ArrayList<>(IntStream.range(
                        0, several.models().size())
                .boxed()
                .flatMap(place -> caveats(
                        several.models().get(place).name(), several.routes().get(place)))
                .toList());
        caveats.add(CostCaveatWording.uncounted());
        return caveats;
    }

    private static Stream<String> caveats(String name, CheapestRoute route) {
        return switch (route) {
            case CheapestRoute.Found found -> CostCaveatWording.of(name, found.cost()).stream();
            case CheapestRoute.None _ -> Stream.empty();
        };
    }

    /** Rows of which nothing is known, for these reasons. */
    public static String unknown(List<String> reasons, List<String> labels) {
        String how = reasons.size() == 1
                ? switch (reasons.getFirst()) {
                    case "not disclosed" -> "Not disclosed for any";
                    case "not sourced yet" -> "Not sourced yet for any";
                    default -> "Not known of any";
                }
                : "Not known of any";
        return "%s: %s.".formatted(how, English.and(labels));
    }
}
