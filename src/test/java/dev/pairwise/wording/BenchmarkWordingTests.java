package dev.pairwise.wording;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import org.junit.jupiter.api.Test;

class BenchmarkWordingTests {

    private static final String APART = "a line of its own and makes nobody stronger";

    @Test
    void saysWhyATestOfFaithfulnessMakesNobodyStronger() {
        assertThat(summary("faithfulness")).contains(APART);
    }

    @Test
    void saysNothingOfFaithfulnessWhereNoTestOfItCompares() {
        assertThat(summary("coding")).doesNotContain(APART);
    }

    private static String summary(String category) {
        Model left = model("a")
                .score(Scores.on("quiz", "10").lowerIsBetter().category(category))
                .build();
        Model right = model("b")
                .score(Scores.on("quiz", "30").lowerIsBetter().category(category))
                .build();
        return BenchmarkWording.summary(
                Comparison.of(Standings.of(catalogue(left, right)), Pair.of(left, right), Workload.DEFAULT));
    }
}
