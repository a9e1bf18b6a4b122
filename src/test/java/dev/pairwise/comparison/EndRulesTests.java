package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Provenances;
import dev.pairwise.catalogue.Status;
import dev.pairwise.comparison.Duel.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EndRulesTests {

    @Test
    void namesNobodyAcrossKinds() {
        Said said = Duel.verdict(
                one -> one.priced("1", "2"), other -> other.kind(Kind.EMBEDDING).priced("9", "9"));

        assertThat(said).isEqualTo(Said.nobody("1"));
    }

    @Test
    void namesNobodyAmongModelsOfNoKind() {
        Said said = Duel.verdict(
                one -> one.kind(Kind.OTHER).priced("1", "2"),
                other -> other.kind(Kind.OTHER).priced("9", "9"));

        assertThat(said).isEqualTo(Said.nobody("1"));
    }

    @Test
    void weighsChatModelsAgainstCodingAgents() {
        Said said = Duel.verdict(
                one -> one.priced("1", "1"),
                other -> other.kind(Kind.CODING_AGENT).priced("1", "1"));

        assertThat(said).isEqualTo(Said.nobody("7b"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"RETIRED", "DELISTED"})
    void namesTheOneThatIsStillSold(Status gone) {
        Said said = Duel.verdict(
                one -> one.priced("9", "9"), other -> other.status(gone).priced("1", "1"));

        assertThat(said).isEqualTo(Said.one("2"));
    }

    @Test
    void countsAnEndWithinHalfAYearAsGone() {
        String lastDay = Provenances.TODAY.plusDays(LifeStage.DAYS_OF_NOTICE).toString();

        Said said = Duel.verdict(
                one -> one.priced("9", "9"), other -> other.retires(lastDay).priced("1", "1"));

        assertThat(said).isEqualTo(Said.one("2"));
    }

    @Test
    void waitsWithAnEndFurtherAway() {
        String dayAfter =
                Provenances.TODAY.plusDays(LifeStage.DAYS_OF_NOTICE + 1L).toString();

        Said said = Duel.verdict(
                one -> one.priced("1", "1"), other -> other.retires(dayAfter).priced("1", "1"));

        assertThat(said).isEqualTo(Said.nobody("7b"));
    }

    @Test
    void takesDeprecationWithoutADateForNoVerdict() {
        Said said = Duel.verdict(
                one -> one.priced("1", "1"),
                other -> other.status(Status.DEPRECATED).priced("1", "1"));

        assertThat(said).isEqualTo(Said.nobody("7b"));
    }

    @Test
    void letsOpenWeightsOutliveTheirSeller() {
        Said said = Duel.verdict(
                one -> one.priced("1", "1"),
                other -> other.status(Status.RETIRED).openWeights().priced("1", "1"));

        assertThat(said).isEqualTo(Said.nobody("7b"));
    }

    @Test
    void namesNobodyWhenBothAreGone() {
        Said said = Duel.verdict(one -> one.status(Status.RETIRED), other -> other.status(Status.DELISTED));

        assertThat(said).isEqualTo(Said.nobody("7a"));
    }

    @Test
    void callsNothingStillSoldThatNobodyOffers() {
        Said said =
                Duel.verdict(one -> one, other -> other.status(Status.RETIRED).priced("1", "1"));

        assertThat(said).isEqualTo(Said.nobody("7a"));
    }
}
