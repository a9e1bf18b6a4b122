package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Provenances;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.comparison.Tally.Basis;
import dev.pairwise.comparison.TestResult.Outcome;
import dev.pairwise.comparison.TestResult.Reason;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTests {

    @Test
    void countsATestThatOnePartyRanOnBoth() {
        Evidence evidence = evidence(List.of(Scores.on("x", "80")), List.of(Scores.on("x", "50")));

        assertThat(evidence.tally()).isEqualTo(new Tally(Basis.INDEPENDENT, new Sides<>(1, 0), 0));
    }

    @Test
    void countsALeadForTheSideThatHasItWhicheverThatIs() {
        Evidence evidence = evidence(List.of(Scores.on("x", "50")), List.of(Scores.on("x", "80")));

        assertThat(evidence.tally().isLedBy(Side.RIGHT)).isTrue();
    }

    @Test
    void letsTheLowerScoreLeadWhereLowerIsBetter() {
        Evidence evidence = evidence(
                List.of(Scores.on("x", "50").lowerIsBetter()),
                List.of(Scores.on("x", "80").lowerIsBetter()));

        assertThat(evidence.tally().isLedBy(Side.LEFT)).isTrue();
    }

    @Test
    void callsADifferenceWithinNoiseLevel() {
        Evidence evidence = evidence(List.of(Scores.on("x", "55")), List.of(Scores.on("x", "50")));

        assertThat(evidence.tally()).isEqualTo(new Tally(Basis.INDEPENDENT, new Sides<>(0, 0), 1));
    }

    @ParameterizedTest
    @CsvSource({
        "SETTING, DIFFERENT_SETTINGS",
        "HARNESS, DIFFERENT_HARNESSES",
        "PARTY, DIFFERENT_PARTIES",
        "NOBODY, PARTY_UNKNOWN",
        "SOURCE, DIFFERENT_SOURCES",
        "SELF, DIFFERENT_PARTIES"
    })
    void showsButDoesNotCountWhatIsNotLikeForLike(Change change, Reason reason) {
        Evidence evidence = evidence(List.of(Scores.on("x", "80")), List.of(change.of.apply(Scores.on("x", "50"))));

        assertThat(evidence.tests())
                .singleElement()
                .extracting(TestResult::outcome)
                .isEqualTo(new Outcome.NotComparable(reason));
        assertThat(evidence.tally()).isEqualTo(Tally.NONE);
        assertThat(evidence.inCommon()).isEqualTo(1);
    }

    @Test
    void comparesAtTheEffortThatBothHave() {
        Evidence evidence = evidence(
                List.of(
                        Scores.on("x", "90").setting("high"),
                        Scores.on("x", "60").setting("low")),
                List.of(Scores.on("x", "60").setting("low")));

        assertThat(evidence.tally()).isEqualTo(new Tally(Basis.INDEPENDENT, new Sides<>(0, 0), 1));
    }

    @Test
    void countsOneTestOnceByTheBestCarrier() {
        Evidence evidence =
                evidence(List.of(by("table", "20"), by("lab", "80")), List.of(by("table", "80"), by("lab", "20")));

        assertThat(evidence.tally()).isEqualTo(new Tally(Basis.INDEPENDENT, new Sides<>(1, 0), 0));
    }

    @Test
    void countsPartsOfOneTestAsOne() {
        Evidence evidence = evidence(
                List.of(part("retail", "90"), part("airline", "90"), part("telecom", "20")),
                List.of(part("retail", "20"), part("airline", "20"), part("telecom", "90")));

        assertThat(evidence.tally()).isEqualTo(new Tally(Basis.INDEPENDENT, new Sides<>(1, 0), 0));
        assertThat(evidence.tests()).hasSize(3);
    }

    @Test
    void takesMakersFiguresFromTwoTestsUp() {
        Evidence one = evidence(List.of(own("x", "90")), List.of(own("x", "20")));
        Evidence two = evidence(List.of(own("x", "90"), own("y", "90")), List.of(own("x", "20"), own("y", "20")));

        assertThat(one.tally()).isEqualTo(Tally.NONE);
        assertThat(two.tally()).isEqualTo(new Tally(Basis.MAKERS, new Sides<>(2, 0), 0));
    }

    @Test
    void holdsWhatAMakerMeasuredOfAnothersModelAgainstItsOwnFigureAlone() {
        Scores.Builder ofTheRival = own("x", "20").ranBy("rival");

        Evidence ownAgainstTheRivals = evidence(List.of(own("x", "90").ranBy("acme")), List.of(ofTheRival));
        Evidence bothByTheRival = evidence(List.of(own("x", "90").ranBy("rival")), List.of(ofTheRival));

        assertThat(ownAgainstTheRivals.tests())
                .extracting(TestResult::outcome)
                .containsExactly(new TestResult.Outcome.NotComparable(TestResult.Reason.DIFFERENT_PARTIES));
        assertThat(bothByTheRival.tests()).allMatch(test -> test.isLedBy(Side.LEFT));
    }

    @Test
    void leavesMakersFiguresOutWhereAnIndependentTestCounts() {
        Evidence evidence = evidence(
                List.of(own("x", "90"), own("y", "90"), Scores.on("z", "20")),
                List.of(own("x", "20"), own("y", "20"), Scores.on("z", "90")));

        assertThat(evidence.tally()).isEqualTo(new Tally(Basis.INDEPENDENT, new Sides<>(0, 1), 0));
    }

    @Test
    void makesNobodyStrongerByFaithfulness() {
        Evidence evidence = evidence(
                List.of(Scores.on("summaries", "1").lowerIsBetter().category("faithfulness")),
                List.of(Scores.on("summaries", "30").lowerIsBetter().category("faithfulness")));

        assertThat(evidence.tally()).isEqualTo(Tally.NONE);
        assertThat(evidence.isMoreFaithful(Side.LEFT)).isTrue();
        assertThat(evidence.isMoreFaithful(Side.RIGHT)).isFalse();
    }

    @Test
    void countsWhatEitherHas() {
        Evidence evidence = evidence(
                List.of(
                        Scores.on("x", "1"),
                        Scores.on("y", "1"),
                        Scores.on("y", "2").setting("high")),
                List.of(Scores.on("x", "1"), Scores.on("z", "1")));

        assertThat(evidence.inCommon()).isEqualTo(1);
        assertThat(evidence.either()).isEqualTo(3);
        assertThat(evidence.taken().left())
                .extracting(test -> test.slug().value())
                .containsExactly("x", "y");
    }

    /** One thing that keeps a score from being held against another. */
    enum Change {
        SETTING(score -> score.setting("high")),
        HARNESS(score -> score.harness("other")),
        PARTY(score -> score.ranBy("somebody else")),
        NOBODY(score -> score.ranBy(null)),
        SOURCE(score -> score.saidBy(Provenances.of("elsewhere"))),
        SELF(Scores.Builder::selfReported);

        private final UnaryOperator<Scores.Builder> of;

        Change(UnaryOperator<Scores.Builder> of) {
            this.of = of;
        }
    }

    private static Scores.Builder by(String source, String value) {
        return Scores.on("x", value).saidBy(Provenances.of(source));
    }

    private static Scores.Builder part(String slug, String value) {
        return Scores.on(slug, value).partOf("whole");
    }

    private static Scores.Builder own(String slug, String value) {
        return Scores.on(slug, value).selfReported();
    }

    private static Evidence evidence(List<Scores.Builder> left, List<Scores.Builder> right) {
        Duel duel = new Duel(
                one -> {
                    left.forEach(one::score);
                    return one;
                },
                other -> {
                    right.forEach(other::score);
                    return other;
                });
        return Evidence.of(duel.pair(Side.LEFT));
    }
}
