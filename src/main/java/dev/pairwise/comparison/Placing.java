package dev.pairwise.comparison;

import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** How one value stands among those of several models. */
public enum Placing {
    BEST,
    /** As good as the best, as others are, but not all. */
    SHARED_BEST,
    /** All are the same. */
    EQUAL,
    /** All tie, and read differently. */
    ALIKE,
    NONE;

    /** The lowest amount is the best; amounts that tie are as good. */
    static List<Placing> ofAmounts(List<Optional<Usd>> amounts) {
        return of(
                amounts, Comparator.reverseOrder(), (one, other) -> CostGap.between(one, other) instanceof CostGap.Tie);
    }

    /** The largest limit is the best; limits that tie are as good. */
    static List<Placing> ofLimits(List<Optional<TokenCount>> limits) {
        return of(limits, Comparator.naturalOrder(), Placing::tie);
    }

    /** The most is the best. */
    static List<Placing> ofCounts(List<Integer> counts) {
        return of(counts.stream().map(Optional::of).toList(), Comparator.naturalOrder(), Integer::equals);
    }

    /** Nothing is named the best where one value is not known. */
    static <T> List<Placing> of(
            List<Optional<T>> values, Comparator<? super T> worstFirst, BiPredicate<? super T, ? super T> ties) {
        List<T> known = values.stream().flatMap(Optional::stream).toList();
        if (known.size() < values.size()) {
            return Collections.nCopies(values.size(), NONE);
        }
        T best = Collections.max(known, worstFirst);
        List<T> top = known.stream().filter(value -> ties.test(best, value)).toList();
        if (top.size() == known.size()) {
            boolean same = known.stream().allMatch(value -> worstFirst.compare(value, best) == 0);
            return Collections.nCopies(values.size(), same ? EQUAL : ALIKE);
        }
        Placing first = top.size() == 1 ? BEST : SHARED_BEST;
        return known.stream().map(value -> top.contains(value) ? first : NONE).toList();
    }

    private static boolean tie(TokenCount one, TokenCount other) {
        return LimitGap.between(new Sides<>(Optional.of(one), Optional.of(other))) instanceof LimitGap.Tie;
    }
}
