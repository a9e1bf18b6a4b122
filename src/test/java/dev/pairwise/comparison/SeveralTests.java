package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Provenances;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.catalogue.Status;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeveralTests {

    private static Several of(Models.Builder... builders) {
        List<Model> models = Arrays.stream(builders).map(Models.Builder::build).toList();
        return Several.of(Standings.of(catalogue(models)), models, Workload.DEFAULT);
    }

    @Test
    void isTheSameInWhateverOrderTheModelsAreNamed() {
        Models.Builder a = model("a").priced("1", "2");
        Models.Builder b = model("b").priced("2", "4");
        Models.Builder c = model("c").priced("3", "6");
        Models.Builder d = model("d");

        assertThat(of(c, a, b)).isEqualTo(of(a, b, c));
        assertThat(of(d, c, b, a)).isEqualTo(of(a, b, c, d));
        assertThat(of(c, a, b).models())
                .extracting(model -> model.slug().value())
                .containsExactly("a", "b", "c");
    }

    @Test
    void marksTheLowestCostAndItsPrices() {
        Several several = of(
                model("a").priced("1", "2"),
                model("b").priced("2", "1"),
                model("c").priced("3", "6"));

        assertThat(several.costPlacings()).containsExactly(Placing.BEST, Placing.NONE, Placing.NONE);
        assertThat(several.pricePlacings(Rate.INPUT)).containsExactly(Placing.BEST, Placing.NONE, Placing.NONE);
        assertThat(several.pricePlacings(Rate.OUTPUT)).containsExactly(Placing.NONE, Placing.BEST, Placing.NONE);
    }

    @Test
    void marksNoCostWhereAPriceIsMissing() {
        Several several = of(model("a").priced("1", "2"), model("b").priced("2", "4"), model("c"));

        assertThat(several.costs().getLast()).isEmpty();
        assertThat(several.costPlacings()).containsOnly(Placing.NONE);
        assertThat(several.pricePlacings(Rate.INPUT)).containsOnly(Placing.NONE);
        assertThat(several.costShares().getLast()).isEmpty();
        assertThat(several.costShares().get(1)).contains(BigDecimal.ONE);
    }

    @Test
    void marksNoOutputLimitBesideOneThatOnlyRepeatsTheContext() {
        Several several = of(
                model("a").context(100_000).maxOutput(8_000),
                model("b").context(100_000).maxOutput(16_000),
                model("c").context(100_000).maxOutput(100_000));

        assertThat(several.outputPlacings()).containsOnly(Placing.NONE);
        assertThat(several.contextPlacings()).containsOnly(Placing.EQUAL);
    }

    @Test
    void activeIsBetterThanDeprecatedAndUnknownIsNeither() {
        Models.Builder active = model("a").status(Status.ACTIVE);
        Models.Builder old = model("b").status(Status.DEPRECATED);

        assertThat(of(active, old, model("c").status(Status.ACTIVE)).statusPlacings())
                .containsExactly(Placing.SHARED_BEST, Placing.NONE, Placing.SHARED_BEST);
        assertThat(of(active, old, model("c").unknown(Field.STATUS)).statusPlacings())
                .containsOnly(Placing.NONE);
    }

    @Test
    void pairsEveryTwo() {
        assertThat(of(model("a"), model("b"), model("c")).pairs()).hasSize(3);
        assertThat(of(model("a"), model("b"), model("c"), model("d")).pairs())
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesWhatIsNotThreeOrFour() {
        assertThatThrownBy(() -> of(model("a"), model("b"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(model("a"), model("b"), model("b"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(model("a"), model("b"), model("c"), model("d"), model("e")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsATestThatOnePartyRanAlikeOnTwo() {
        Several several = of(
                model("a").score(Scores.on("exam", "50")),
                model("b").score(Scores.on("exam", "60")),
                model("c").score(Scores.on("exam", "70").setting("high")));

        assertThat(several.tests()).hasSize(1);
        assertThat(several.tests().getFirst().scores().stream()
                        .map(score -> score.map(known -> known.value().toPlainString())))
                .containsExactly(Optional.of("50"), Optional.of("60"), Optional.empty());
    }

    @Test
    void takesTheSittingThatMostTookAndListsThatTestFirst() {
        Several several = of(
                model("a")
                        .score(Scores.on("zoo", "1").setting("low"))
                        .score(Scores.on("zoo", "2"))
                        .score(Scores.on("art", "9")),
                model("b")
                        .score(Scores.on("zoo", "3").setting("low"))
                        .score(Scores.on("zoo", "4"))
                        .score(Scores.on("art", "8")),
                model("c").score(Scores.on("zoo", "5").setting("low")));

        assertThat(several.tests())
                .extracting(test -> test.benchmark().slug().value())
                .containsExactly("zoo", "art");
        assertThat(several.tests().getFirst().takers()).isEqualTo(3);
        assertThat(several.tests().getFirst().any().setting()).contains("low");
    }

    @Test
    void leavesOutMakersOwnFiguresAndThoseOfNobodyKnown() {
        Several several = of(
                model("a")
                        .score(Scores.on("exam", "50").selfReported())
                        .score(Scores.on("quiz", "5").ranBy(null)),
                model("b")
                        .score(Scores.on("exam", "60").selfReported())
                        .score(Scores.on("quiz", "6").ranBy(null)),
                model("c").score(Scores.on("exam", "70").saidBy(Provenances.of("other"))));

        assertThat(several.tests()).isEmpty();
    }
}
