package dev.pairwise.wording;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Score;
import dev.pairwise.comparison.AlikeTest;
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
                                        .formatted(English.inWords(several.models().size())),
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
        List<String> caveats = new ArrayList<>(IntStream.range(0, several.models().size())
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

    /** Above the tests; {@code shown} of them are in the table. */
    public static String tests(List<AlikeTest> tests, int shown) {
        if (tests.isEmpty()) {
            return "No independent party has run a test alike on two of them.";
        }
        String counted = "%s that one independent party ran alike on at least two of them."
                .formatted(English.sentenceCase(English.count(tests.size(), "test", "tests")));
        return shown == tests.size()
                ? counted + " The pages of the pairs say whether a difference is more than noise."
                : counted
                        + " %s are here; the pages of the pairs have the rest, and say whether a difference is more than noise."
                                .formatted(Numbers.exact(shown));
    }

    /** What the scores of a test have in common. */
    public static String alike(AlikeTest test) {
        Score score = test.any();
        return String.join(
                ", ",
                Stream.of(
                                Stream.of(BenchmarkWording.direction(score.benchmark())),
                                score.ranBy().stream().map(party -> "run by " + party),
                                score.setting().stream(),
                                score.harness().stream().map(harness -> "harness " + harness))
                        .flatMap(part -> part)
                        .toList());
    }

    public static String notRun() {
        return "not run alike";
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

    public static String tooMany() {
        return "At most %s models fit side by side. The first %s are in the form."
                .formatted(English.inWords(Several.MOST), English.inWords(Several.MOST));
    }

    public static String unknownName(String name) {
        return "“%s” names no single model.".formatted(name);
    }

    public static String withdrawn(String name) {
        return "“%s” has been taken out of the catalogue.".formatted(name);
    }

    public static String formHeading() {
        return "Three or four models side by side";
    }

    /** Above the fields. */
    public static String form() {
        return "Name up to %s models; an empty field is left out, and two alone have a page of their own."
                .formatted(English.inWords(Several.MOST));
    }

    /** {@code Model 3}. */
    public static String field(int number) {
        return "Model " + number;
    }
}
