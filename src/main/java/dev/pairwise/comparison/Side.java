package dev.pairwise.comparison;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One of the two places on a page. */
public enum Side {
    LEFT,
    RIGHT;

    /** The sides of which something holds, left first. */
    public static List<Side> where(Predicate<Side> condition) {
        return Stream.of(values()).filter(condition).toList();
    }

    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
