package dev.pairwise.chart;

/** The two ends of a scale, the lower first. */
record Ends<V extends Comparable<? super V>>(V low, V high) {

    Ends {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("the low end %s lies above the high end %s".formatted(low, high));
        }
    }

    boolean areOne() {
        return low.compareTo(high) == 0;
    }

    boolean hold(V value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
}
