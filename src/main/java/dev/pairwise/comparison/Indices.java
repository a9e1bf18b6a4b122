package dev.pairwise.comparison;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/** Places of contenders, in a stated order. Immutable; four bytes each, because every model keeps some. */
final class Indices {

    private final int[] places;

    private Indices(int[] places) {
        this.places = places;
    }

    static Indices of(IntStream places) {
        return new Indices(places.toArray());
    }

    static Indices of(Collection<Contender> contenders) {
        return of(contenders.stream().mapToInt(Contender::index));
    }

    IntStream stream() {
        return Arrays.stream(places);
    }

    boolean contains(int place) {
        for (int own : places) {
            if (own == place) {
                return true;
            }
        }
        return false;
    }
}
