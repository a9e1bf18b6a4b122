package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostGapTests {

    @Test
    void namesTheCheaperSideInBothOrders() {
        CostGap gap = gap("4500", "155");
        CostGap swapped = gap("155", "4500");

        assertThat(gap).isEqualTo(new CostGap.Cheaper(Side.RIGHT, new Sides<>(Usd.of("4500"), Usd.of("155"))));
        assertThat(swapped).isEqualTo(new CostGap.Cheaper(Side.LEFT, new Sides<>(Usd.of("155"), Usd.of("4500"))));
        assertThat(swapped.amount()).isEqualTo(gap.amount()).isEqualTo(Usd.of("4345"));
        assertThat(swapped.shareOfDearer()).isEqualTo(gap.shareOfDearer());
        assertThat(swapped.times()).isEqualTo(gap.times());
    }

    @ParameterizedTest
    @CsvSource({"4500, 155, 97, 29", "2.5, 0.1, 96, 25", "10, 0.3, 97, 33"})
    void givesTheGapAsAShareOfTheDearerAndAsAMultiple(String left, String right, String percent, String times) {
        CostGap gap = gap(left, right);

        assertThat(gap.shareOfDearer().movePointRight(2).setScale(0, RoundingMode.HALF_UP))
                .isEqualTo(percent);
        assertThat(gap.saidTimes().orElseThrow().setScale(0, RoundingMode.HALF_UP))
                .isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({"100, 98, true", "98, 100, true", "100, 97.99, false", "97.99, 100, false", "0, 0, true", "0, 1, false"
    })
    void tiesWithinTwoPercentOfTheDearer(String left, String right, boolean tie) {
        assertThat(gap(left, right) instanceof CostGap.Tie).isEqualTo(tie);
    }

    @ParameterizedTest
    @CsvSource({"4, 1, true", "3.999, 1, false", "1, 4, true", "0, 1, false"})
    void saysTheMultipleFromFourTimesUp(String left, String right, boolean said) {
        assertThat(gap(left, right).saidTimes().isPresent()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"4, 1, true", "1, 4, true", "4.001, 1, false", "0, 1, false", "0, 0, true"})
    void tellsWhetherACostIsWithinSoManyTimes(String left, String right, boolean within) {
        assertThat(gap(left, right).isWithinTimes(4)).isEqualTo(within);
    }

    @Test
    void neverSavesMoreThanEverything() {
        assertThat(gap("0", "1").shareOfDearer()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(gap("0", "0").shareOfDearer()).isZero();
    }

    @Test
    void drawsTheDearerBarInFull() {
        CostBars bars = CostBars.of(new Sides<>(Usd.of("50"), Usd.of("200")));

        assertThat(bars.shares()).isEqualTo(new Sides<>(new BigDecimal("0.25"), BigDecimal.ONE));
        assertThat(CostBars.of(new Sides<>(Usd.ZERO, Usd.ZERO)).shares())
                .isEqualTo(new Sides<>(BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private static CostGap gap(String left, String right) {
        return CostGap.between(Usd.of(left), Usd.of(right));
    }
}
