package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Provenances;
import dev.pairwise.catalogue.Scores;
import org.junit.jupiter.api.Test;

class SharedTestsTests {

    private static int count(Scores.Builder left, Scores.Builder right) {
        return count(model("left").score(left), model("right").score(right));
    }

    /** Counted in both orders. */
    private static int count(Models.Builder left, Models.Builder right) {
        Contenders contenders = Contenders.of(catalogue(left.build(), right.build()));
        SharedTests tests = SharedTests.of(contenders);
        int count = tests.count(contenders.at(0), contenders.at(1));
        assertThat(tests.count(contenders.at(1), contenders.at(0))).isEqualTo(count);
        return count;
    }

    @Test
    void countsATestThatOnePartyRanForBoth() {
        assertThat(count(Scores.on("exam", "50"), Scores.on("exam", "60"))).isOne();
    }

    @Test
    void countsNoTestOfAnotherSourceEffortHarnessOrParty() {
        Scores.Builder plain = Scores.on("exam", "50");

        assertThat(count(plain, Scores.on("quiz", "60"))).isZero();
        assertThat(count(plain, Scores.on("exam", "60").saidBy(Provenances.of("other"))))
                .isZero();
        assertThat(count(plain, Scores.on("exam", "60").setting("high"))).isZero();
        assertThat(count(plain, Scores.on("exam", "60").harness("other"))).isZero();
        assertThat(count(plain, Scores.on("exam", "60").ranBy("other"))).isZero();
    }

    @Test
    void countsNoTestOfWhichNobodyKnowsWhoRanIt() {
        assertThat(count(
                        Scores.on("exam", "50").ranBy(null),
                        Scores.on("exam", "60").ranBy(null)))
                .isZero();
    }

    @Test
    void countsPartsAndEffortsOfOneTestOnce() {
        assertThat(count(withParts("left"), withParts("right"))).isEqualTo(2);
    }

    private static Models.Builder withParts(String slug) {
        return model(slug)
                .score(Scores.on("exam-algebra", "50").partOf("exam"))
                .score(Scores.on("exam-biology", "60").partOf("exam"))
                .score(Scores.on("quiz", "70"))
                .score(Scores.on("quiz", "80").setting("high"));
    }
}
