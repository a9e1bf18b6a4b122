package dev.pairwise.web;

import static java.util.Comparator.comparingInt;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The models whose names are nearest to a text that names none: most words in common first, then fewest letters to change. */
final class NearestModels {

    /** Enough to hold a family, few enough to read. */
    private static final int MOST = 6;

    /** Longer texts are compared by their beginning; the longest slug is shorter. */
    private static final int MOST_LETTERS = 60;

    private NearestModels() {}

    static List<Model> to(String text, Catalogue catalogue) {
        String wanted = normal(text);
        Set<String> words = words(wanted);
        return catalogue.models().stream()
                .map(model -> distance(model, wanted, words))
                .sorted(comparingInt(Distance::wordsMissing)
                        .thenComparingInt(Distance::changes)
                        .thenComparing(distance -> distance.model().slug()))
                .limit(MOST)
                .map(Distance::model)
                .toList();
    }

    private record Distance(Model model, int wordsMissing, int changes) {}

    private static Distance distance(Model model, String wanted, Set<String> words) {
        String slug = normal(model.slug().value());
        Set<String> own = words(slug);
        int missing = (int) words.stream().filter(Predicate.not(own::contains)).count();
        return new Distance(model, missing, changes(wanted, slug));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[^a-z0-9]+", -1))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String normal(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        return lowerCase.substring(0, Math.min(lowerCase.length(), MOST_LETTERS));
    }

    /** Letters to insert, delete or replace to make one text of the other. */
    private static int changes(String one, String other) {
        int[] previous = new int[other.length() + 1];
        Arrays.setAll(previous, at -> at);
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = previous[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
