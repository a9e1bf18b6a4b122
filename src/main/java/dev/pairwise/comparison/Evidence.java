package dev.pairwise.comparison;

import dev.pairwise.catalogue.Benchmark;
import java.util.List;

/**
 * What tests say of a pair. {@code tests} are all that both took, by name; {@code faithfulness} those of them that count how often a model
 * makes things up, which are a line of their own and make nobody stronger; {@code taken} what each side has any score on.
 */
public record Evidence(
        List<TestResult> tests, List<TestResult> faithfulness, Tally tally, Sides<List<Benchmark>> taken, int either) {

    public Evidence {
        tests = List.copyOf(tests);
        faithfulness = List.copyOf(faithfulness);
        taken = taken.map(List::copyOf);
    }

    /** Tests that both took, comparable or not. */
    public int inCommon() {
        return tests.size() + faithfulness.size();
    }
}
