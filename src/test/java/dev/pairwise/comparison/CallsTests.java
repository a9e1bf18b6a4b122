package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Capability.AUDIO;
import static dev.pairwise.catalogue.Capability.VISION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Scores;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CallsTests {

    @Test
    void callsTheLeaderStronger() {
        StrengthCall call = calls(one -> one.score(Scores.on("x", "90")), other -> other.score(Scores.on("x", "20")))
                .stronger();

        assertThat(call)
                .isInstanceOfSatisfying(
                        StrengthCall.Stronger.class,
                        stronger -> assertThat(stronger.side()).isEqualTo(Side.LEFT));
    }

    @Test
    void callsNobodyStrongerWithoutASharedTest() {
        StrengthCall call =
                calls(one -> one.score(Scores.on("x", "90")), other -> other).stronger();

        assertThat(call).isEqualTo(new StrengthCall.NotMeasured());
    }

    @Test
    void callsEqualLeadsLevel() {
        StrengthCall call = calls(
                        one -> one.score(Scores.on("x", "90")).score(Scores.on("y", "20")),
                        other -> other.score(Scores.on("x", "20")).score(Scores.on("y", "90")))
                .stronger();

        assertThat(call).isInstanceOf(StrengthCall.Level.class);
    }

    @Test
    void callsTheOneThatReachesFurther() {
        ReachCall call =
                calls(one -> one.can(VISION), other -> other.cannot(VISION)).reachesFurther();

        assertThat(call).isEqualTo(new ReachCall.Further(Side.LEFT, new Reach(false, false, List.of(VISION))));
    }

    @Test
    void callsEachSideFurtherInItsWay() {
        ReachCall call = calls(
                        one -> one.can(AUDIO), other -> other.cannot(AUDIO).context(200_000))
                .reachesFurther();

        assertThat(call)
                .isEqualTo(new ReachCall.EachWay(
                        new Sides<>(new Reach(false, false, List.of(AUDIO)), new Reach(true, false, List.of()))));
    }

    @Test
    void callsNobodyFurtherForWhatIsUnknownOfTheOther() {
        ReachCall call = calls(one -> one.can(VISION), other -> other).reachesFurther();

        assertThat(call).isEqualTo(new ReachCall.Level());
    }

    @Test
    void saysThatNothingIsKnown() {
        ReachCall call = calls(
                        one -> one.unknown(Field.CONTEXT_TOKENS)
                                .unknown(Field.MAX_OUTPUT_TOKENS)
                                .can(VISION),
                        other -> other)
                .reachesFurther();

        assertThat(call).isEqualTo(new ReachCall.NotKnown());
    }

    @Test
    void callsNoTieOnCapabilitiesAlone() {
        UnaryOperator<Models.Builder> unlimited = model -> model.unknown(Field.CONTEXT_TOKENS)
                .unknown(Field.MAX_OUTPUT_TOKENS)
                .can(VISION);

        assertThat(calls(unlimited, unlimited).reachesFurther()).isEqualTo(new ReachCall.NotKnown());
    }

    private static Calls calls(UnaryOperator<Models.Builder> one, UnaryOperator<Models.Builder> other) {
        Duel duel = new Duel(one, other);
        return Calls.of(duel.weighed(Side.LEFT));
    }
}
