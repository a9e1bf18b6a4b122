package dev.pairwise.comparison;

import java.util.List;

/** Labels of two models, each side's in the order in which it earns them. */
public record SharedLabels<L>(Sides<List<L>> earned) {

    public SharedLabels {
        earned = earned.map(List::copyOf);
    }

    static <L> SharedLabels<L> of(List<L> left, List<L> right) {
        return new SharedLabels<>(new Sides<>(left, right));
    }

    public boolean isShared(L label) {
        return earned.left().contains(label) && earned.right().contains(label);
    }
}
