package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Capability.VISION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Scores;
import dev.pairwise.comparison.Duel.Said;
import org.junit.jupiter.api.Test;

class CloseCostRulesTests {

    @Test
    void namesTheLeaderOnTestsWhereCostsAreClose() {
        Said said = Duel.verdict(
                one -> one.priced("3", "3").score(Scores.on("x", "90")).score(Scores.on("y", "50")),
                other -> other.priced("2.1", "2.1").score(Scores.on("x", "50")).score(Scores.on("y", "50")));

        assertThat(said).isEqualTo(Said.one("5"));
    }

    @Test
    void namesNobodyForOneTest() {
        Said said = Duel.verdict(
                one -> one.priced("3", "3").score(Scores.on("x", "90")),
                other -> other.priced("2.1", "2.1").score(Scores.on("x", "50")));

        assertThat(said).isEqualTo(Said.nobody("6"));
    }

    @Test
    void splitsByTaskWhereEachHasSomething() {
        Said said = Duel.verdict(
                one -> one.priced("1", "1").can(VISION),
                other -> other.priced("1", "1").cannot(VISION).context(200_000));

        assertThat(said).isEqualTo(Said.nobody("6"));
    }

    @Test
    void splitsNothingWhereOneHasNothing() {
        Said said = Duel.verdict(
                one -> one.maker("acme").priced("1", "1").can(VISION),
                other -> other.maker("acme").priced("1", "1").cannot(VISION));

        assertThat(said).isEqualTo(Said.nobody("7c"));
    }
}
