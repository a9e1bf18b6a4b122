package dev.pairwise.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is called most like a text that names nothing: by the share of pairs of neighbouring characters that both have. */
final class Likeness {

    /** Below this share of common pairs two names have nothing to do with each other. */
    static final double LEAST = 0.4;

    /** What is gone is meant by few. */
    private static final double FOR_BEING_CURRENT = 0.1;

    private final List<SearchName> names;
    private final NameIndex index;
    private final int[] sizes;

    Likeness(List<SearchName> names, NameIndex index) {
        this.names = List.copyOf(names);
        this.index = index;
        this.sizes =
                names.stream().mapToInt(name -> Pairs.of(name.parts()).size()).toArray();
    }

    /** Nearest first, each thing once. */
    List<Thing> to(String text) {
        Set<String> pairs = Pairs.of(Words.parts(Asked.cut(text)));
        int[] common = index.countPairs(pairs);
        Map<Thing, Double> nearest = new HashMap<>();
        for (int name = 0; name < common.length; name++) {
            double likeness = 2.0 * common[name] / (pairs.size() + sizes[name]);
            if (likeness >= LEAST) {
                nearest.merge(names.get(name).thing(), likeness, Math::max);
            }
        }
        return nearest.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Thing, Double>>comparingDouble(Likeness::worth)
                        .reversed()
                        .thenComparing(near -> near.getKey().slug()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double worth(Map.Entry<Thing, Double> near) {
        return near.getValue() + (near.getKey().isCurrent() ? FOR_BEING_CURRENT : 0);
    }
}
