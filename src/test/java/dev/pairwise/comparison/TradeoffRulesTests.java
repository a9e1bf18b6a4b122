package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Capability.AUDIO;
import static dev.pairwise.catalogue.Capability.VISION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.catalogue.Status;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TradeoffRulesTests {

    @Test
    void givesTheFirstSixReasonsInOrder() {
        List<Tradeoff> reasons = reasons(
                one -> one.priced("1", "1")
                        .route(Routes.at("host"))
                        .context(1_000_000)
                        .maxOutput(64_000)
                        .can(VISION)
                        .openWeights()
                        .score(Scores.on("x", "90")),
                other -> other.priced("2", "2")
                        .status(Status.DEPRECATED)
                        .cannot(VISION)
                        .score(Scores.on("x", "20")));

        assertThat(reasons)
                .extracting(reason -> (Object) reason.getClass())
                .containsExactly(
                        Tradeoff.Lasts.class,
                        Tradeoff.CostsLess.class,
                        Tradeoff.MoreContext.class,
                        Tradeoff.Capabilities.class,
                        Tradeoff.MoreOutput.class,
                        Tradeoff.LeadsOnTests.class);
    }

    @Test
    void closesWithProvidersAndOpenness() {
        List<Tradeoff> reasons = reasons(one -> one.route(Routes.at("host")).openWeights(), other -> other);

        assertThat(reasons).containsExactly(new Tradeoff.MoreProviders(new Sides<>(1, 0)), new Tradeoff.OpenWeights());
    }

    @Test
    void givesNoReasonWithoutADifference() {
        assertThat(reasons(one -> one.priced("1", "1"), other -> other.priced("1", "1")))
                .isEmpty();
    }

    @Test
    void takesNothingUnknownForAReason() {
        assertThat(reasons(one -> one.can(VISION, AUDIO), other -> other)).isEmpty();
    }

    @Test
    void setsNoCostAgainstAnotherKind() {
        List<Tradeoff> reasons =
                reasons(one -> one.kind(Kind.EMBEDDING).priced("1", "1"), other -> other.priced("2", "2"));

        assertThat(reasons).containsExactly(new Tradeoff.MadeFor(Kind.EMBEDDING));
    }

    private static List<Tradeoff> reasons(UnaryOperator<Models.Builder> one, UnaryOperator<Models.Builder> other) {
        Duel duel = new Duel(one, other);
        return TradeoffRules.of(duel.weighed(Side.LEFT)).left();
    }
}
