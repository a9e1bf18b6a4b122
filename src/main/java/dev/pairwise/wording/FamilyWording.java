package dev.pairwise.wording;

import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        sentences.add("Sources put %s by %s in the family %s."
                .formatted(PlaceWording.models(family.models().size()), makers(family), family.name()));
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

    /** Above what followed on what; nothing to say where nothing did. */
    public static String steps(int successions) {
        return successions == 0
                ? "No two of these models are recorded as one line with two release dates, so nothing is said of what followed on what."
                : "Models of one maker and one line in order of release, each with the one before it. Prices are those of the cheapest route of each today, not those of the day of release.";
    }

    public static String line(String maker, String line, int models) {
        return "%s, line “%s”: %s".formatted(maker, line, PlaceWording.models(models));
    }

    /** One figure of two models, as it is printed; absent where it is not known. */
    public record Figure(String what, Optional<String> earlier, Optional<String> later) {

        boolean isKnown() {
            return earlier.isPresent() && later.isPresent();
        }

        boolean isSame() {
            return isKnown() && earlier.equals(later);
        }

        private String change() {
            return "%s from %s to %s".formatted(what, earlier.orElseThrow(), later.orElseThrow());
        }
    }

    public static Figure tokens(String what, Optional<TokenCount> earlier, Optional<TokenCount> later) {
        return new Figure(what, earlier.map(Numbers::tokens), later.map(Numbers::tokens));
    }

    public static Figure price(String what, Optional<Usd> earlier, Optional<Usd> later) {
        return new Figure(what, earlier.map(Money::exact), later.map(Money::exact));
    }

    /** What moved, what did not, and of what nothing can be said. */
    public static List<String> changes(List<Figure> figures) {
        List<String> changed = figures.stream()
                .filter(figure -> figure.isKnown() && !figure.isSame())
                .map(Figure::change)
                .toList();
        return Stream.of(
                        sentence("%s.", changed),
                        sentence("The same: %s.", names(figures, Figure::isSame)),
                        sentence("Not known of both: %s.", names(figures, figure -> !figure.isKnown())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> names(List<Figure> figures, Predicate<Figure> kept) {
        return figures.stream().filter(kept).map(Figure::what).toList();
    }

    private static Optional<String> sentence(String sentence, List<String> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(English.sentenceCase(sentence.formatted(English.and(parts))));
    }
}
