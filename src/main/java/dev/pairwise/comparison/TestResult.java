package dev.pairwise.comparison;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Score;
import java.math.BigDecimal;

/** What one test that both models took says, with the two scores that stand side by side. */
public record TestResult(Benchmark benchmark, Sides<Score> scores, Outcome outcome) {

    /** What the two scores say about each other. */
    public sealed interface Outcome {

        /** {@code side} is ahead by more than noise. {@code noise} is in the unit of the test. */
        record Leads(Side side, BigDecimal difference, BigDecimal noise) implements Outcome {}

        /** The difference is within noise. */
        record Level(BigDecimal difference, BigDecimal noise) implements Outcome {}

        /** Both are shown and neither wins. */
        record NotComparable(Reason reason) implements Outcome {}
    }

    /** Why two scores of one test may not be held against each other, the plainest first. */
    public enum Reason {
        DIFFERENT_SOURCES,
        DIFFERENT_SETTINGS,
        DIFFERENT_HARNESSES,
        DIFFERENT_PARTIES,
        /** Nobody recorded who ran at least one of them. */
        PARTY_UNKNOWN,
        /** The unit is no share of right answers and no standard error is recorded. */
        NOISE_UNKNOWN
    }

    public boolean isComparable() {
        return !(outcome instanceof Outcome.NotComparable);
    }

    public boolean isLedBy(Side side) {
        return outcome instanceof Outcome.Leads leads && leads.side() == side;
    }

    /** At least one of the two figures is its maker's own. */
    public boolean isSelfReported() {
        return scores.either(Score::selfReported);
    }
}
