package dev.pairwise.comparison;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The things whose names are nearest to a text that names none: by the share of pairs of neighbouring characters that both have, word by
 * word, so that dots, dashes and the order of words make no difference and a wrong letter little. Made once a snapshot.
 */
public final class NearestNames<T> {

    /** Below this share of common pairs two names have nothing to do with each other. */
    static final double LEAST_LIKENESS = 0.4;

    private final List<Named<T>> names = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, List<Integer>> namesByPair = new HashMap<>();

    private NearestNames() {}

    private record Named<T>(T thing, Slug slug) {}

    private record Near<T>(Named<T> named, double likeness) {}

    public static NearestNames<Model> of(Catalogue catalogue) {
        return of(catalogue.models(), Model::slug, Model::name);
    }

    /** Each is known by its slug and by its name. */
    static <T> NearestNames<T> of(Collection<T> things, Function<T, Slug> slug, Function<T, String> name) {
        NearestNames<T> nearest = new NearestNames<>();
        for (T thing : things) {
            Named<T> named = new Named<>(thing, slug.apply(thing));
            Stream.of(named.slug().value(), name.apply(thing)).distinct().forEach(text -> nearest.file(text, named));
        }
        return nearest;
    }

    /** Nearest first, each thing once, ties by slug. */
    public List<T> to(String text, int most) {
        Set<String> pairs = pairs(text);
        Map<Integer, Integer> common = new HashMap<>();
        for (String pair : pairs) {
            namesByPair.getOrDefault(pair, List.of()).forEach(name -> common.merge(name, 1, Integer::sum));
        }
        Map<Slug, T> nearest = new LinkedHashMap<>();
        common.entrySet().stream()
                .map(entry -> near(entry.getKey(), likeness(entry.getValue(), pairs.size(), sizes.get(entry.getKey()))))
                .filter(near -> near.likeness() >= LEAST_LIKENESS)
                .sorted(Comparator.<Near<T>>comparingDouble(Near::likeness)
                        .reversed()
                        .thenComparing(near -> near.named().slug()))
                .forEach(near ->
                        nearest.putIfAbsent(near.named().slug(), near.named().thing()));
        return nearest.values().stream().limit(most).toList();
    }

    private Near<T> near(int name, double likeness) {
        return new Near<>(names.get(name), likeness);
    }

    private void file(String text, Named<T> named) {
        Set<String> pairs = pairs(text);
        pairs.forEach(pair ->
                namesByPair.computeIfAbsent(pair, _ -> new ArrayList<>()).add(names.size()));
        names.add(named);
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
