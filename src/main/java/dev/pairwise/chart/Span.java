package dev.pairwise.chart;

/** The stretch of a drawing that a scale fills, in drawing units. It may run backwards: up is from a larger number to a smaller one. */
public record Span(int from, int to) {

    /** Half of it, where a single value lies. */
    int middle() {
        return (from + to) / 2;
    }

    /** A share of the way, 0 to 1; what lies outside stays at the nearer end. */
    int at(double share) {
        return Math.toIntExact(Math.round(from + Math.clamp(share, 0, 1) * (to - from)));
    }
}
