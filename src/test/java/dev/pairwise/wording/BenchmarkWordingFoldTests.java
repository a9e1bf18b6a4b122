package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchmarkWordingFoldTests {

    @Test
    void saysWhatTheModelPagesHaveBeyondALongSection() {
        assertThat(BenchmarkWording.folded(1, 12))
                .contains("The pages of the two models list 1 more test in common and 12 more scores of one alone.");
        assertThat(BenchmarkWording.folded(0, 1))
                .contains("The pages of the two models list 1 more score of one alone.");
    }

    @Test
    void saysNothingWhereEverythingIsShown() {
        assertThat(BenchmarkWording.folded(0, 0)).isEmpty();
    }
}
