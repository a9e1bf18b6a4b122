package dev.pairwise.comparison;

/** What speaks for one side, of the things a verdict weighs: price, reach, tests. */
public record Advantages(boolean cheaper, Reach reach, boolean leadsOnTests) {

    public boolean isNothing() {
        return !cheaper && reach.isNothing() && !leadsOnTests;
    }
}
