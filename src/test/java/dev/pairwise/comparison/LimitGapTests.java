package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.TokenCount;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitGapTests {

    @ParameterizedTest
    @CsvSource({"128000, 131072, false", "128000, 128000, true", "190000, 200000, false"})
    void callsLimitsWithinATwentiethTheSame(long one, long other, boolean exact) {
        assertThat(gap(one, other))
                .isInstanceOfSatisfying(
                        LimitGap.Tie.class, tie -> assertThat(tie.isExact()).isEqualTo(exact));
        assertThat(gap(other, one)).isInstanceOf(LimitGap.Tie.class);
    }

    @Test
    void namesTheLargerSide() {
        assertThat(gap(189_999, 200_000).isLargerOn(Side.RIGHT)).isTrue();
        assertThat(gap(200_000, 189_999).isLargerOn(Side.LEFT)).isTrue();
    }

    @Test
    void namesTheSidesThatAreUnknown() {
        LimitGap gap = LimitGap.between(new Sides<>(Optional.of(new TokenCount(1)), Optional.empty()));

        assertThat(gap)
                .isInstanceOfSatisfying(
                        LimitGap.Unknown.class,
                        unknown -> assertThat(unknown.sides()).isEqualTo(List.of(Side.RIGHT)));
    }

    @Test
    void countsAnOutputOfNineTenthsOfTheContextAsUnknown() {
        LimitGap gap = output(model -> model.context(100_000).maxOutput(90_000));

        assertThat(gap.isKnown()).isFalse();
    }

    @Test
    void takesALesserOutputForALimit() {
        LimitGap gap = output(model -> model.context(100_000).maxOutput(89_999));

        assertThat(gap.isLargerOn(Side.LEFT)).isTrue();
    }

    @Test
    void takesAnOutputForALimitWhereTheContextIsUnknown() {
        LimitGap gap = output(model -> model.unknown(Field.CONTEXT_TOKENS).maxOutput(90_000));

        assertThat(gap.isLargerOn(Side.LEFT)).isTrue();
    }

    private static LimitGap gap(long left, long right) {
        return LimitGap.between(new Sides<>(Optional.of(new TokenCount(left)), Optional.of(new TokenCount(right))));
    }

    private static LimitGap output(UnaryOperator<Models.Builder> one) {
        Duel duel = new Duel(one, other -> other);
        return Limits.of(duel.pair(Side.LEFT)).maxOutput();
    }
}
