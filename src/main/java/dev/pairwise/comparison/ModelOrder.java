package dev.pairwise.comparison;

import dev.pairwise.catalogue.Coded;
import dev.pairwise.catalogue.Rate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** An order of models: by one value, up or down. Those without the value come last either way, and ties are in order of slug. */
public record ModelOrder(Key key, Direction direction) {

    public enum Direction implements Coded {
        ASCENDING("asc"),
        DESCENDING("desc");

        private final String code;

        Direction(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        public Direction reversed() {
            return this == ASCENDING ? DESCENDING : ASCENDING;
        }
    }

    /** What models are ordered by. {@code first} is the direction that people mean when they name none. */
    public enum Key implements Coded {
        NAME(
                "name",
                Direction.ASCENDING,
                listed -> Optional.of(listed.model().name().toLowerCase(Locale.ROOT))),
        RELEASED("released", Direction.DESCENDING, ListedModel::released),
        CONTEXT("context", Direction.DESCENDING, ListedModel::context),
        MAX_OUTPUT("max-output", Direction.DESCENDING, ListedModel::maxOutput),
        INPUT("input", Direction.ASCENDING, listed -> listed.price(Rate.INPUT)),
        OUTPUT("output", Direction.ASCENDING, listed -> listed.price(Rate.OUTPUT)),
        MONTHLY_COST("monthly-cost", Direction.ASCENDING, ListedModel::monthlyCost),
        PROVIDERS(
                "providers",
                Direction.DESCENDING,
                listed -> Optional.of(listed.providers().size()));

        private final String code;
        private final Direction first;
        private final Ordering ordering;

        <T extends Comparable<? super T>> Key(String code, Direction first, Function<ListedModel, Optional<T>> value) {
            this.code = code;
            this.first = first;
            this.ordering = direction -> (one, other) -> compare(value.apply(one), value.apply(other), direction);
        }

        @Override
        public String code() {
            return code;
        }

        public Direction first() {
            return first;
        }
    }

    @FunctionalInterface
    private interface Ordering {

        Comparator<ListedModel> in(Direction direction);
    }

    public static ModelOrder by(Key key) {
        return new ModelOrder(key, key.first());
    }

    Comparator<ListedModel> comparator() {
        return key.ordering.in(direction).thenComparing(listed -> listed.model().slug());
    }

    private static <T extends Comparable<? super T>> int compare(
            Optional<T> one, Optional<T> other, Direction direction) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        int ascending = one.get().compareTo(other.get());
        return direction == Direction.ASCENDING ? ascending : -ascending;
    }
}
