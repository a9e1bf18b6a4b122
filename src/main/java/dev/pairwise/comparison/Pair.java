package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;

/**
 * Two different models, in canonical order when made by {@link #of}: ascending code-point order of their slugs. The other order only serves
 * to check that the rules treat both sides alike.
 */
public record Pair(Model left, Model right) {

    public Pair {
        if (left.slug().equals(right.slug())) {
            throw new IllegalArgumentException("a model with itself: " + left.slug());
        }
    }

    /** The pair of two models, whichever is named first. Refuses a model with itself. */
    public static Pair of(Model one, Model other) {
        return one.slug().compareTo(other.slug()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    public Pair swapped() {
        return new Pair(right, left);
    }

    public Model of(Side side) {
        return side == Side.LEFT ? left : right;
    }

    public Sides<Model> sides() {
        return new Sides<>(left, right);
    }
}
