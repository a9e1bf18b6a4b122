package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Routes;
import dev.pairwise.comparison.CostCurves.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostCurvesTests {

    private static final Sides<CheapestRoute.Found> BOTH = new Sides<>(found("2.5", "10"), found("0.1", "0.3"));

    @Test
    void goFromAHundredthOfWhatIsAskedToAHundredTimes() {
        assertThat(CostCurves.of(BOTH).volumes())
                .extracting(point -> point.workload().requests())
                .containsExactly(10_000L, 100_000L, 1_000_000L, 10_000_000L, 100_000_000L);
    }

    @Test
    void goFromAllInputToAllOutputThroughWhatIsAsked() {
        assertThat(CostCurves.of(BOTH).mixes())
                .extracting(point -> point.workload().output())
                .containsExactly(0L, 250L, 525L, 1_050L);
        assertThat(CostCurves.of(BOTH).mixes())
                .allMatch(point -> point.workload().tokensPerRequest() == 1_050);
    }

    /** Whoever asks for the workload of a point gets what the point says. */
    @Test
    void costWhatTheirWorkloadsCost() {
        CostCurves curves = CostCurves.of(BOTH);

        assertThat(List.of(curves.mixes(), curves.volumes()))
                .allSatisfy(points -> assertThat(points)
                        .allSatisfy(point -> assertThat(point.costs())
                                .isEqualTo(BOTH.map(found -> MonthlyCost.of(found.route(), point.workload())
                                        .total()))));
    }

    @Test
    void mirrorEachOtherInBothOrders() {
        List<Point> turned =
                CostCurves.of(new Sides<>(BOTH.right(), BOTH.left())).mixes();

        assertThat(turned)
                .extracting(point ->
                        new Sides<>(point.costs().right(), point.costs().left()))
                .isEqualTo(
                        CostCurves.of(BOTH).mixes().stream().map(Point::costs).toList());
    }

    private static CheapestRoute.Found found(String input, String output) {
        return (CheapestRoute.Found) CheapestRoute.of(
                model("a").route(Routes.at("host").priced(input, output)).build(), Workload.DEFAULT);
    }
}
