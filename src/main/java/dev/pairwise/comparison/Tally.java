package dev.pairwise.comparison;

/** How many shared tests each side leads and how many are level. Parts of one test count as one. */
public record Tally(Basis basis, Sides<Integer> led, int level) {

    /** One test says little: a pick needs two. Makers' own figures count from two up as well. */
    public static final int TESTS_FOR_A_PICK = 2;

    /** Whose figures count. */
    public enum Basis {
        INDEPENDENT,
        /** No independent test compares the two; the makers' own figures do. */
        MAKERS,
        NONE
    }

    public static final Tally NONE = new Tally(Basis.NONE, new Sides<>(0, 0), 0);

    public int shared() {
        return led.left() + led.right() + level;
    }

    /** Whether {@code side} leads more tests than the other. */
    public boolean isLedBy(Side side) {
        return led.of(side) > led.of(side.other());
    }

    /** Tests compare them and neither leads more. */
    public boolean isLevel() {
        return shared() > 0 && led.left().equals(led.right());
    }

    public boolean carriesAPick() {
        return shared() >= TESTS_FOR_A_PICK;
    }
}
