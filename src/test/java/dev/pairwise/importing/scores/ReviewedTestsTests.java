package dev.pairwise.importing.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pairwise.catalogue.Slug;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewedTestsTests {

    @Test
    void bringsOneTestOfSeveralDataSetsTogether() {
        assertThat(List.of(
                        ReviewedTests.TABLE.of("epoch", "GPQA diamond").orElseThrow(),
                        ReviewedTests.TABLE.of("simple-evals", "GPQA").orElseThrow(),
                        ReviewedTests.TABLE.of("llm-stats", "gpqa").orElseThrow(),
                        ReviewedTests.TABLE.of("models-dev", "gpqa-diamond").orElseThrow()))
                .extracting(ReviewedTest::slug)
                .containsOnly("gpqa-diamond");
    }

    @Test
    void keepsVersionsAndJudgesApart() {
        assertThat(ReviewedTests.TABLE.of("epoch", "MATH level 5"))
                .isNotEqualTo(ReviewedTests.TABLE.of("simple-evals", "MATH"));
        assertThat(ReviewedTests.TABLE.of("vectara", "hhem-2.1"))
                .isNotEqualTo(ReviewedTests.TABLE.of("vectara", "hhem-2.3"));
        assertThat(ReviewedTests.TABLE.of("tau-bench", "legacy airline"))
                .isNotEqualTo(ReviewedTests.TABLE.of("tau-bench", "current airline"));
    }

    @Test
    void namesEveryTestByAWellFormedSlug() {
        assertThat(ReviewedTests.TABLE.bySlug().keySet())
                .hasSizeGreaterThan(100)
                .allMatch(Slug::isWellFormed);
    }

    @Test
    void refusesTwoTestsOfOneSlugOrOneName() {
        ReviewedTest one = test("one", "a");

        assertThatIllegalArgumentException().isThrownBy(() -> ReviewedTests.of(List.of(one, test("one", "b"))));
        assertThatIllegalArgumentException().isThrownBy(() -> ReviewedTests.of(List.of(one, test("two", "a"))));
    }

    private static ReviewedTest test(String slug, String name) {
        return new ReviewedTest(
                slug, "A test", null, null, null, null, null, null, null, null, Map.of("set", List.of(name)));
    }
}
