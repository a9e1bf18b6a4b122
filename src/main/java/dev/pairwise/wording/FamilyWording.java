package dev.pairwise.wording;

import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Words for what belongs together and what followed on what. */
public final class FamilyWording {

    private FamilyWording() {}

    public static String title(Family family) {
        return PlaceWording.title("The %s family".formatted(family.name()), "models, prices, what changed");
    }

    public static String heading(Family family) {
        return "The %s family".formatted(family.name());
    }

    public static String description(Family family) {
        return "%s of the %s family in order of release, with context, limits and prices, and what changed from one to the next."
                .formatted(PlaceWording.models(family.models().size()), family.name());
    }

    public static List<String> introduction(Family family) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Sources name “%s” as the family of %s by %s."
                .formatted(family.name(), PlaceWording.models(family.models().size()), makers(family)));
        if (family.makers().size() > 1) {
            sentences.add(
                    "Makers that use one family name, or build on each other's weights, need not share more than that, so each is listed apart.");
        }
        sentences.add(PlaceWording.prices());
        return sentences;
    }

    private static String makers(Family family) {
        return English.and(family.makers().stream().map(Maker::name).toList());
    }

    public static String caption() {
        return "In order of release; prices are US dollars per million tokens on the cheapest route";
    }

    /** Above what followed on what; nothing to say where nothing did. */
    public static String steps(int successions) {
        return successions == 0
                ? "No two of these models are recorded as one line with two release dates, so nothing is said of what followed on what."
                : "Models of one maker and one line in order of release: first the earlier figure, then the later one.";
    }

    public static String line(String maker, String line, int models) {
        return "%s, line “%s”: %s".formatted(maker, line, PlaceWording.models(models));
    }

    public static String tokens(Optional<TokenCount> earlier, Optional<TokenCount> later) {
        return change(earlier, later, Numbers::tokens, "not sourced yet");
    }

    public static String prices(Optional<Usd> earlier, Optional<Usd> later) {
        return change(earlier, later, Money::exact, "no price");
    }

    private static <T> String change(
            Optional<T> earlier, Optional<T> later, Function<? super T, String> words, String absent) {
        String was = earlier.map(words).orElse(absent);
        String is = later.map(words).orElse(absent);
        if (!was.equals(is)) {
            return "%s, then %s".formatted(was, is);
        }
        return earlier.isPresent() ? "%s, the same".formatted(is) : absent;
    }
}
