package dev.pairwise.comparison;

import dev.pairwise.catalogue.Provider;
import java.util.List;

/** The shown providers that offer each model today, each once and by name: those of both, and those of one alone. */
public record ProviderOverlap(List<Provider> shared, Sides<List<Provider>> own) {

    public ProviderOverlap {
        shared = List.copyOf(shared);
        own = own.map(List::copyOf);
    }

    public static ProviderOverlap of(Pair pair) {
        List<Provider> left = pair.left().providers();
        List<Provider> right = pair.right().providers();
        return new ProviderOverlap(
                left.stream().filter(right::contains).toList(),
                new Sides<>(without(left, right), without(right, left)));
    }

    /** How many providers offer each. */
    public Sides<Integer> counts() {
        return own.map(alone -> alone.size() + shared.size());
    }

    private static List<Provider> without(List<Provider> providers, List<Provider> others) {
        return providers.stream().filter(provider -> !others.contains(provider)).toList();
    }
}
