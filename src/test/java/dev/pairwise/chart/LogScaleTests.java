package dev.pairwise.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogScaleTests {

    private static final Span ACROSS = new Span(0, 400);

    @ParameterizedTest
    @CsvSource({"0.01, 0", "0.1, 100", "1, 200", "10, 300", "100, 400", "2, 230", "0, 0", "-3, 0", "1e9, 400"})
    void placesAmountsByTheirRatio(BigDecimal value, int at) {
        assertThat(scale("0.01", "100").at(value)).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.16     | 4.75      | 0.2 0.5 1 2",
                "1        | 50        | 1 2 5 10 20 50",
                "0.4      | 99        | 0.5 1 5 10 50",
                "0.9      | 110       | 1 5 10 50 100",
                "10000    | 100000000 | 10000 100000 1000000 10000000 100000000",
                "0.000001 | 1000000   | 0.000001 0.001 1 1000 1000000",
                "4.75     | 5.5       | 4.8 5 5.2 5.4",
                "3        | 4         | 3 3.5 4",
                "11       | 11        | 11"
            })
    void marksRoundAmounts(String low, String high, String ticks) {
        assertThat(scale(low, high).ticks())
                .extracting(tick -> tick.value().toPlainString())
                .containsExactly(ticks.split(" "));
    }

    @Test
    void marksThreeToEightAmountsInsideWhateverTheRatio() {
        for (int low = 1; low < 100; low += 3) {
            for (int ratio = 101; ratio < 100_000_000; ratio = ratio * 11 / 10) {
                BigDecimal high = BigDecimal.valueOf(low).multiply(BigDecimal.valueOf(ratio, 2));
                List<Tick<BigDecimal>> ticks =
                        LogScale.between(BigDecimal.valueOf(low), high, ACROSS).ticks();

                assertThat(ticks).hasSizeBetween(3, 8);
                assertThat(ticks)
                        .extracting(Tick::at)
                        .isSorted()
                        .allSatisfy(at -> assertThat(at).isBetween(0, 400));
            }
        }
    }

    @Test
    void bearsARatioBeyondWhatADoubleHolds() {
        LogScale huge = scale("1e-400", "1e400");

        assertThat(huge.at(BigDecimal.ONE)).isEqualTo(200);
        assertThat(huge.ticks()).hasSizeBetween(3, 6);
    }

    @Test
    void putsTheOnlyAmountInTheMiddle() {
        assertThat(scale("2.50", "2.5").ticks()).containsExactly(new Tick<>(new BigDecimal("2.5"), 200));
        assertThat(scale("2.50", "2.5").at(BigDecimal.TEN)).isEqualTo(200);
    }

    @Test
    void refusesReversedEnds() {
        assertThatThrownBy(() -> scale("2", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the low end 2 lies above the high end 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void refusesToBeginAtZeroOrBelow(String low) {
        assertThatThrownBy(() -> scale(low, "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a logarithmic scale begins above zero, not at " + low);
    }

    private static LogScale scale(String low, String high) {
        return LogScale.between(new BigDecimal(low), new BigDecimal(high), ACROSS);
    }
}
