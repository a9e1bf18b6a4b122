package dev.pairwise.search;

import java.util.Set;

/**
 * One thing that can be found. {@code context} are words that may be typed beside its name, such as its maker. {@code isCurrent} while it
 * can be bought; {@code size} counts what speaks for its being meant: its providers, models, routes or scores; {@code released} is the day
 * as a number, later ones larger.
 */
record Thing(
        Hit hit,
        Sort sort,
        String slug,
        Set<String> context,
        String family,
        boolean isCurrent,
        boolean isRolling,
        int size,
        long released) {

    /** Among equals a maker or a provider is rather meant than one of its models, and a test last. */
    enum Sort {
        ORGANISATION,
        MODEL,
        BENCHMARK
    }

    /** Below so many providers a model is too little known to be the one that a family's name stands for. */
    static final int WIDELY_OFFERED = 5;

    Thing {
        context = Set.copyOf(context);
    }

    boolean isWidelyOffered() {
        return sort != Sort.MODEL || size >= WIDELY_OFFERED;
    }
}
