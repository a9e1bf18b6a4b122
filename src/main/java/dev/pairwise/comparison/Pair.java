package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;

/** Two different models in canonical order: ascending code-point order of their slugs. */
public record Pair(Model left, Model right) {

    public Pair {
        if (left.slug().compareTo(right.slug()) >= 0) {
            throw new IllegalArgumentException("not in canonical order: " + left.slug() + ", " + right.slug());
        }
    }

    /** The pair of two models, whichever is named first. Refuses a model with itself. */
    public static Pair of(Model one, Model other) {
        return one.slug().compareTo(other.slug()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    public Model of(Side side) {
        return side == Side.LEFT ? left : right;
    }

    public Sides<Model> sides() {
        return new Sides<>(left, right);
    }
}
