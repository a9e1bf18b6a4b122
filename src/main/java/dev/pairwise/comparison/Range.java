package dev.pairwise.comparison;

import java.util.Optional;

/** What lies between two bounds, both included, or on the inner side of one. Refuses a least above the most, and no bound at all. */
public record Range<T extends Comparable<? super T>>(Optional<T> least, Optional<T> most) {

    public Range {
        if (least.isEmpty() && most.isEmpty()) {
            throw new IllegalArgumentException("a range without bounds");
        }
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException("a range from %s to %s".formatted(least.get(), most.get()));
        }
    }

    public static <T extends Comparable<? super T>> Range<T> atLeast(T least) {
        return new Range<>(Optional.of(least), Optional.empty());
    }

    public static <T extends Comparable<? super T>> Range<T> atMost(T most) {
        return new Range<>(Optional.empty(), Optional.of(most));
    }

    public boolean holds(T value) {
        return holds(value, value);
    }

    /** Whether all from the first value to the last lies within it. */
    public boolean holds(T first, T last) {
        return least.filter(bound -> first.compareTo(bound) < 0).isEmpty()
                && most.filter(bound -> last.compareTo(bound) > 0).isEmpty();
    }
}
