package dev.pairwise.search;

import java.util.Comparator;
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

    /** Of things that are named alike: what is widely offered, the newest, then what most providers offer. */
    static final Comparator<Thing> MOST_MEANT_FIRST = Comparator.comparing(Thing::sort)
            .thenComparing(thing -> !thing.isWidelyOffered())
            .thenComparing(Comparator.comparingLong(Thing::released).reversed())
            .thenComparing(Comparator.comparingInt(Thing::size).reversed())
            .thenComparing(Thing::slug)
            .thenComparing(thing -> thing.hit() instanceof Hit.OfProvider);

    Thing {
        context = Set.copyOf(context);
    }

    /** Told apart by their slugs; each is looked up far too often to read all that it holds. */
    @Override
    public int hashCode() {
        return slug.hashCode();
    }

    boolean isWidelyOffered() {
        return sort != Sort.MODEL || size >= WIDELY_OFFERED;
    }
}
