package dev.pairwise.comparison;

import static java.util.Comparator.comparingDouble;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The models whose names are nearest to a text that names none: by the share of pairs of neighbouring characters that both have, word by
 * word, so that dots, dashes and the order of words make no difference and a wrong letter little. Made once a snapshot.
 */
public final class NearestNames {

    /** Below this share of common pairs two names have nothing to do with each other. */
    static final double LEAST_LIKENESS = 0.4;

    private static final Comparator<Near> NEAREST_FIRST = comparingDouble(Near::likeness)
            .reversed()
            .thenComparing(near -> near.model().slug());

    private final List<Model> models = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, List<Integer>> namesByPair = new HashMap<>();

    private NearestNames(Catalogue catalogue) {
        for (Model model : catalogue.models()) {
            Stream.of(model.slug().value(), model.name()).distinct().forEach(name -> file(name, model));
        }
    }

    private record Near(Model model, double likeness) {}

    public static NearestNames of(Catalogue catalogue) {
        return new NearestNames(catalogue);
    }

    /** Nearest first, each model once, ties by slug. */
    public List<Model> to(String text, int most) {
        Set<String> pairs = pairs(text);
        Map<Integer, Integer> common = new HashMap<>();
        for (String pair : pairs) {
            namesByPair.getOrDefault(pair, List.of()).forEach(name -> common.merge(name, 1, Integer::sum));
        }
        Map<Slug, Model> nearest = new LinkedHashMap<>();
        common.entrySet().stream()
                .map(entry -> near(entry.getKey(), likeness(entry.getValue(), pairs.size(), sizes.get(entry.getKey()))))
                .filter(near -> near.likeness() >= LEAST_LIKENESS)
                .sorted(NEAREST_FIRST)
                .forEach(near -> nearest.putIfAbsent(near.model().slug(), near.model()));
        return nearest.values().stream().limit(most).toList();
    }

    private Near near(int name, double likeness) {
        return new Near(models.get(name), likeness);
    }

    private void file(String name, Model model) {
        Set<String> pairs = pairs(name);
        pairs.forEach(pair ->
                namesByPair.computeIfAbsent(pair, _ -> new ArrayList<>()).add(models.size()));
        models.add(model);
        sizes.add(pairs.size());
    }

    private static double likeness(int common, int left, int right) {
        return 2.0 * common / (left + right);
    }

    /** Each word with a space around it, so that its first and last letters count too. */
    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (String word : Words.smallest(text)) {
            String spaced = " " + word + " ";
            for (int from = 0; from + 2 <= spaced.length(); from++) {
                pairs.add(spaced.substring(from, from + 2));
            }
        }
        return pairs;
    }
}
