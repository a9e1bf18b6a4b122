package dev.pairwise.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearScaleTests {

    private static final Span ACROSS = new Span(100, 300);

    @ParameterizedTest
    @CsvSource({"0, 100", "25, 150", "100, 300", "-5, 100", "1e30, 300"})
    void placesAmountsByTheirDifference(BigDecimal value, int at) {
        assertThat(scale("0", "100").at(value)).isEqualTo(at);
    }

    @Test
    void runsBackwardsWhereTheSpanDoes() {
        LinearScale up = LinearScale.between(BigDecimal.ZERO, BigDecimal.TEN, new Span(150, 10));

        assertThat(up.at(BigDecimal.ZERO)).isEqualTo(150);
        assertThat(up.at(BigDecimal.TEN)).isEqualTo(10);
        assertThat(up.at(BigDecimal.ONE)).isEqualTo(136);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0     | 100     | 0 50 100",
                "0     | 4500    | 0 2000 4000",
                "0     | 155     | 0 50 100 150",
                "0     | 0.0007  | 0 0.0002 0.0004 0.0006",
                "3     | 3.05    | 3 3.02 3.04",
                "-10   | 10      | -10 0 10",
                "1     | 149     | 20 40 60 80 100 120 140",
                "0     | 1048576 | 0 500000 1000000",
                "12    | 12      | 12",
                "0.00  | 0       | 0"
            })
    void marksRoundAmounts(String low, String high, String ticks) {
        assertThat(scale(low, high).ticks())
                .extracting(tick -> tick.value().toPlainString())
                .containsExactly(ticks.split(" "));
    }

    @Test
    void marksThreeToEightAmountsInsideWhateverTheEnds() {
        for (int low = -40; low < 400; low += 7) {
            for (int length = 1; length < 3_000; length += 13) {
                List<Tick<BigDecimal>> ticks = scale(Integer.toString(low), Integer.toString(low + length))
                        .ticks();

                assertThat(ticks).hasSizeBetween(3, 8);
                assertThat(ticks).allSatisfy(tick -> assertThat(tick.at()).isBetween(100, 300));
            }
        }
    }

    @Test
    void marksAtMostSixAmountsFromZero() {
        for (int high = 1; high < 3_000; high++) {
            assertThat(scale("0", Integer.toString(high)).ticks()).hasSizeBetween(3, 6);
        }
    }

    @Test
    void putsTheOnlyAmountInTheMiddle() {
        LinearScale one = scale("7", "7.0");

        assertThat(one.at(new BigDecimal("7"))).isEqualTo(200);
        assertThat(one.ticks()).containsExactly(new Tick<>(new BigDecimal("7"), 200));
    }

    @Test
    void refusesReversedEnds() {
        assertThatThrownBy(() -> scale("2", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the low end 2 lies above the high end 1");
    }

    private static LinearScale scale(String low, String high) {
        return LinearScale.between(new BigDecimal(low), new BigDecimal(high), ACROSS);
    }
}
