package dev.pairwise.comparison;

import java.util.List;

/** Whether search engines are asked to index a pair, and why or why not. */
public sealed interface Indexability {

    /** It is; {@code grounds} are all that hold, never none. */
    record Indexable(List<Ground> grounds) implements Indexability {

        public Indexable {
            grounds = List.copyOf(grounds);
        }
    }

    /** It is not; {@code lacks} are all conditions it fails, never none. */
    record NotIndexable(List<Lack> lacks) implements Indexability {

        public NotIndexable {
            lacks = List.copyOf(lacks);
        }
    }

    /** What makes somebody look for the pair; one is enough. */
    enum Ground {
        NEAREST_RIVALS,
        SAME_LINE,
        SAME_MAKER_AND_TIME,
        SHARED_TEST,
        BOTH_WIDELY_OFFERED,
        ALIKE_IN_COST_AND_TIME
    }

    /** What keeps a pair out. */
    enum Lack {
        LANGUAGE_MODELS,
        MODELS_OF_THEIR_OWN,
        TWO_PRODUCTS,
        PRICE_OR_OPEN_WEIGHTS,
        KNOWN_SPECS,
        KNOWN_DIFFERENCE,
        GROUND
    }

    default boolean isIndexable() {
        return this instanceof Indexable;
    }
}
