package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Relation;

/** Headings of the links to go on with. */
public final class NeighbourWording {

    private NeighbourWording() {}

    public static String heading(Comparison comparison, Relation relation) {
        return switch (relation) {
            case RIVAL_OF_LEFT -> "%s and its nearest rivals".formatted(ModelNames.left(comparison));
            case RIVAL_OF_RIGHT -> "%s and its nearest rivals".formatted(ModelNames.right(comparison));
            case SAME_LINE -> "Same maker, same line";
            case CHEAPER -> "With a cheaper model";
            case NEWER -> "With a newer model";
        };
    }
}
