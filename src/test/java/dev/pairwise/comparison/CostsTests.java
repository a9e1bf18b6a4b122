package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provenances;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Usd;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostsTests {

    private static final Model DEAR =
            model("dear").route(Routes.gateway("relay").priced("2.50", "10")).build();
    private static final Model CHEAP = model("cheap")
            .openWeights()
            .route(Routes.at("host").priced("0.10", "0.30"))
            .route(Routes.gateway("relay"))
            .build();
    private static final Model SILENT =
            model("silent").route(Routes.gateway("relay")).build();

    @Test
    void comeToTheReferenceFigures() {
        Costs costs = Costs.of(Pair.of(DEAR, CHEAP), Workload.DEFAULT);

        assertThat(costs.gap()).contains(CostGap.between(Usd.of("155"), Usd.of("4500")));
        assertThat(costs.prices().orElseThrow().input().costs()).isEqualTo(new Sides<>(Usd.of("0.1"), Usd.of("2.5")));
        assertThat(costs.prices().orElseThrow().output().amount()).isEqualTo(Usd.of("9.7"));
        assertThat(costs.blend().orElseThrow().prices()).isEqualTo(new Sides<>(Usd.of("0.16"), Usd.of("4.75")));
        assertThat(costs.blend().orElseThrow().gap().amount()).isEqualTo(Usd.of("4.59"));
        assertThat(costs.breakEven()).contains(new BreakEven.CheaperAtEveryMix(Side.LEFT));
    }

    @Test
    void claimNothingWhereAPriceIsMissing() {
        Costs costs = Costs.of(Pair.of(SILENT, DEAR), Workload.DEFAULT);

        assertThat(costs.monthly())
                .isInstanceOfSatisfying(
                        CostComparison.Unpriced.class,
                        unpriced -> assertThat(unpriced.missing()).containsExactly(Side.RIGHT));
        assertThat(costs.gap()).isEmpty();
        assertThat(costs.prices()).isEmpty();
        assertThat(costs.blend()).isEmpty();
        assertThat(costs.breakEven()).isEmpty();
        assertThat(costs.bars()).isEmpty();
    }

    @Test
    void nameBothSidesWhereBothPricesAreMissing() {
        Model mute = model("mute").build();

        CostComparison comparison =
                Costs.of(Pair.of(SILENT, mute), Workload.DEFAULT).monthly();

        assertThat(comparison)
                .isInstanceOfSatisfying(
                        CostComparison.Unpriced.class,
                        unpriced -> assertThat(unpriced.missing()).containsExactly(Side.LEFT, Side.RIGHT));
    }

    @Test
    void keepTheStepsOfTheChosenRoute() {
        Model model = model("m")
                .route(Routes.at("host")
                        .priced("1", "1")
                        .recorded("2025-01-01", "2025-06-01", "4", "4")
                        .recorded("2025-03-01", "2025-06-01", "4", "4")
                        .recorded("2025-06-01", "2026-01-01", "2", "2")
                        .saidBy(Provenances.of("test", "2026-02-01")))
                .build();

        PriceSteps steps = Costs.of(Pair.of(model, SILENT), Workload.DEFAULT).history();

        assertThat(steps.steps().left())
                .extracting(step -> step.from() + " " + step.input().amount())
                .containsExactly("2025-01-01 4", "2025-06-01 2", "2026-02-01 1");
        assertThat(steps.steps().right()).isEmpty();
    }

    @Test
    void repeatNoStepForThePriceOfToday() {
        Model model = model("m")
                .route(Routes.at("host").priced("1", "1").since("2025-01-01", "1", "1"))
                .build();

        assertThat(Costs.of(Pair.of(model, SILENT), Workload.DEFAULT)
                        .history()
                        .steps()
                        .left())
                .hasSize(1);
    }

    @Test
    void runOnToTodayWhereThePriceIsStillTheSameAfterAGap() {
        Model model = model("m")
                .route(Routes.at("host")
                        .priced("1", "1")
                        .recorded("2025-01-01", "2025-03-01", "1", "1")
                        .recorded("2025-06-01", "2025-07-01", "1", "1")
                        .saidBy(Provenances.of("test", "2026-02-01")))
                .build();

        assertThat(Costs.of(Pair.of(model, SILENT), Workload.DEFAULT)
                        .history()
                        .steps()
                        .left())
                .extracting(step -> step.from() + " " + step.to().isPresent())
                .containsExactly("2025-01-01 false");
    }

    @Test
    void haveNoStepsWhereNoHistoryIsRecorded() {
        assertThat(Costs.of(Pair.of(DEAR, CHEAP), Workload.DEFAULT).history()).isEqualTo(noSteps());
        assertThat(noSteps().isEmpty()).isTrue();
    }

    private static PriceSteps noSteps() {
        return new PriceSteps(new Sides<>(List.of(), List.of()));
    }
}
