package dev.pairwise.importing.scores;

/** Who ran a test, as far as a data set says so. */
public sealed interface Party {

    Party UNKNOWN = new Unknown();
    Party MAKER = new Maker();

    /** {@code name} is as people know it; where it is the model's maker, the result counts as the maker's own. */
    record Named(String name) implements Party {}

    /** Whoever makes the model reports the result. */
    record Maker() implements Party {}

    /** A maker publishes it: its own result where it makes the model, else one that it may have run or copied. */
    record PaperOf(String maker) implements Party {}

    record Unknown() implements Party {}
}
