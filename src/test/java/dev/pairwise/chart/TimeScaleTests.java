package dev.pairwise.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.chart.TimeScale.Grain;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScaleTests {

    private static final Span ACROSS = new Span(0, 730);

    @ParameterizedTest
    @CsvSource({"2025-01-01, 0", "2025-02-01, 31", "2027-01-01, 730", "2024-06-01, 0", "2028-01-01, 730"})
    void placesDaysByTheTimeBetweenThem(LocalDate day, int at) {
        TimeScale scale = TimeScale.between(day(2025, 1, 1), day(2027, 1, 1), ACROSS);

        assertThat(scale.at(day)).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-03-14 | 2026-11-26 | YEAR  | 2024-01-01 2025-01-01 2026-01-01",
                "2025-01-01 | 2026-11-26 | MONTH | 2025-01-01 2025-07-01 2026-01-01 2026-07-01",
                "2026-02-10 | 2026-11-26 | MONTH | 2026-03-01 2026-05-01 2026-07-01 2026-09-01 2026-11-01",
                "2026-08-20 | 2026-11-26 | MONTH | 2026-09-01 2026-10-01 2026-11-01",
                "2026-10-20 | 2026-11-26 | DAY   | 2026-10-20 2026-11-26",
                "2026-11-26 | 2026-11-26 | DAY   | 2026-11-26",
                "2011-05-01 | 2026-11-26 | YEAR  | 2015-01-01 2020-01-01 2025-01-01"
            })
    void marksYearsOrMonths(LocalDate first, LocalDate last, Grain grain, String ticks) {
        TimeScale scale = TimeScale.between(first, last, ACROSS);

        assertThat(scale.grain()).isEqualTo(grain);
        assertThat(scale.ticks()).extracting(tick -> tick.value().toString()).containsExactly(ticks.split(" "));
    }

    @Test
    void marksOneToSixDaysInsideWhateverTheLength() {
        for (int days = 0; days < 10_000; days += 5) {
            LocalDate first = day(2019, 2, 28).plusDays(days % 400);

            assertThat(TimeScale.between(first, first.plusDays(days), ACROSS).ticks())
                    .hasSizeBetween(days == 0 ? 1 : 2, 6)
                    .allSatisfy(tick -> assertThat(tick.at()).isBetween(0, 730));
        }
    }

    @Test
    void putsTheOnlyDayInTheMiddle() {
        TimeScale one = TimeScale.between(day(2026, 1, 5), day(2026, 1, 5), ACROSS);

        assertThat(one.at(day(2026, 1, 5))).isEqualTo(365);
        assertThat(one.at(day(2027, 1, 5))).isEqualTo(365);
    }

    @Test
    void refusesReversedEnds() {
        assertThatThrownBy(() -> TimeScale.between(day(2026, 1, 2), day(2026, 1, 1), ACROSS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the low end 2026-01-02 lies above the high end 2026-01-01");
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
