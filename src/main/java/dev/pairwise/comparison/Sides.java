package dev.pairwise.comparison;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The same thing on both sides of a pair. */
public record Sides<T>(T left, T right) {

    public T of(Side side) {
        return side == Side.LEFT ? left : right;
    }

    public <R> Sides<R> map(Function<? super T, ? extends R> function) {
        return new Sides<>(function.apply(left), function.apply(right));
    }

    public Sides<T> swapped() {
        return new Sides<>(right, left);
    }

    public boolean both(Predicate<? super T> condition) {
        return condition.test(left) && condition.test(right);
    }

    public boolean either(Predicate<? super T> condition) {
        return condition.test(left) || condition.test(right);
    }

    public Stream<T> stream() {
        return Stream.of(left, right);
    }
}
