package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Capability.VISION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.comparison.Duel.Said;
import org.junit.jupiter.api.Test;

class CostRulesTests {

    @Test
    void namesTheCheaperThatLeadsOnTwoTests() {
        Said said = Duel.verdict(
                one -> tests(one.priced("2", "2"), "90", "90"),
                other -> tests(other.priced("3", "3").context(200_000), "50", "50"));

        assertThat(said).isEqualTo(Said.one("4a"));
    }

    @Test
    void leavesCostAsideBelowAThird() {
        Said said = Duel.verdict(
                one -> tests(one.priced("2.01", "2.01"), "90", "90"),
                other -> tests(other.priced("3", "3").context(200_000), "50", "50"));

        assertThat(said).isEqualTo(Said.one("5"));
    }

    @Test
    void namesTheCheaperOfTwoThatAreLevel() {
        Said said = Duel.verdict(
                one -> tests(one.priced("1", "1"), "50", "50"),
                other -> tests(other.priced("9", "9").context(200_000), "52", "48"));

        assertThat(said).isEqualTo(Said.one("4b"));
    }

    @Test
    void takesNoDrawFromTheMakersThemselves() {
        Said said = Duel.verdict(
                one -> one.priced("1", "1").score(own("first-test")).score(own("second-test")),
                other -> other.priced("9", "9").score(own("first-test")).score(own("second-test")));

        assertThat(said).isEqualTo(Said.nobody("4f"));
    }

    @Test
    void weighsCostAgainstALeadOnTests() {
        Said said = Duel.verdict(
                one -> tests(one.priced("1", "1"), "50", "50"), other -> tests(other.priced("9", "9"), "90", "50"));

        assertThat(said).isEqualTo(Said.nobody("4c"));
    }

    @Test
    void weighsCostAgainstACapability() {
        Said said = Duel.verdict(
                one -> one.priced("1", "1").cannot(VISION),
                other -> other.priced("40", "40").can(VISION));

        assertThat(said).isEqualTo(Said.nobody("4d"));
    }

    @Test
    void weighsCostAgainstContext() {
        Said said = Duel.verdict(
                one -> one.priced("1", "1"), other -> other.priced("40", "40").context(200_000));

        assertThat(said).isEqualTo(Said.nobody("4d"));
    }

    @Test
    void weighsCostAgainstNothingThatIsUnknown() {
        Said said = Duel.verdict(
                one -> one.priced("1", "1"), other -> other.priced("40", "40").can(VISION));

        assertThat(said).isEqualTo(Said.nobody("4e"));
    }

    @Test
    void advisesToTryTheCheaperFromTenTimesUp() {
        Said said = Duel.verdict(one -> one.priced("1", "1"), other -> other.priced("10", "10"));

        assertThat(said).isEqualTo(Said.nobody("4e"));
    }

    @Test
    void saysNoMoreThanCheaperBelowTenTimes() {
        Said said = Duel.verdict(one -> one.priced("1", "1"), other -> other.priced("9.9", "9.9"));

        assertThat(said).isEqualTo(Said.nobody("4f"));
    }

    @Test
    void doesNotCallStrengthUnrecordedAfterATest() {
        Said said = Duel.verdict(
                one -> one.priced("1", "1").score(Scores.on("only-test", "90")),
                other -> other.priced("10", "10").score(Scores.on("only-test", "50")));

        assertThat(said).isEqualTo(Said.nobody("4f"));
    }

    private static Models.Builder tests(Models.Builder model, String first, String second) {
        return model.score(Scores.on("first-test", first)).score(Scores.on("second-test", second));
    }

    private static Scores.Builder own(String test) {
        return Scores.on(test, "50").selfReported();
    }
}
