package dev.pairwise.comparison;

import java.util.List;

/** Labels of two models: those that both have, once and in the order they are earned, and those that only one has. */
public record SharedLabels<L extends Comparable<L>>(List<L> both, Sides<List<L>> own) {

    public SharedLabels {
        both = List.copyOf(both);
        own = own.map(List::copyOf);
    }

    public boolean areTheSame() {
        return own.both(List::isEmpty);
    }

    static <L extends Comparable<L>> SharedLabels<L> of(List<L> left, List<L> right) {
        return new SharedLabels<>(
                left.stream().filter(right::contains).sorted().toList(),
                new Sides<>(
                        left.stream().filter(label -> !right.contains(label)).toList(),
                        right.stream().filter(label -> !left.contains(label)).toList()));
    }
}
