package dev.pairwise.catalogue;

import java.util.List;
import java.util.Optional;

/** One fact: a value with who says so and who disagrees, or the reason why there is none. */
public sealed interface Fact<T> {

    /** A value by the stated precedence, and the claims of other sources that differ from it by more than the tolerance. */
    record Known<T>(T value, Provenance provenance, List<Claim<T>> disagreements) implements Fact<T> {

        public Known {
            disagreements = List.copyOf(disagreements);
        }
    }

    record Missing<T>(Absence absence) implements Fact<T> {}

    /** What another source says. */
    record Claim<T>(T value, Provenance provenance) {}

    static <T> Fact<T> known(T value, Provenance provenance) {
        return new Known<>(value, provenance, List.of());
    }

    static <T> Fact<T> missing(Absence absence) {
        return new Missing<>(absence);
    }

    default Optional<T> known() {
        return switch (this) {
            case Known<T> known -> Optional.of(known.value());
            case Missing<T> missing -> Optional.empty();
        };
    }

    default boolean isKnown() {
        return known().isPresent();
    }

    default boolean is(T expected) {
        return known().filter(expected::equals).isPresent();
    }
}
