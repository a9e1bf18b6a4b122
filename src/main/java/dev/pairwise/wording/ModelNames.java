package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Side;
import java.util.Collection;
import java.util.List;

/** The names of the two models of a comparison, as sentences take them. */
final class ModelNames {

    private ModelNames() {}

    static String of(Comparison comparison, Side side) {
        return comparison.pair().of(side).name();
    }

    static List<String> of(Comparison comparison, Collection<Side> sides) {
        return sides.stream().map(side -> of(comparison, side)).toList();
    }

    static String left(Comparison comparison) {
        return of(comparison, Side.LEFT);
    }

    static String right(Comparison comparison) {
        return of(comparison, Side.RIGHT);
    }
}
