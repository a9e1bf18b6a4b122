package dev.pairwise.comparison;

import dev.pairwise.catalogue.Benchmark;
import java.util.List;

/** A test with every score that is recorded on it, in order of model. */
public record TestScores(Benchmark benchmark, List<TakenTest> scores) {

    public TestScores {
        scores = List.copyOf(scores);
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("nobody took " + benchmark.slug());
        }
    }

    public int models() {
        return Math.toIntExact(
                scores.stream().map(taken -> taken.model().slug()).distinct().count());
    }

    /** A page of one model says little that the page of the model does not. */
    public boolean isIndexable() {
        return models() > 1;
    }
}
