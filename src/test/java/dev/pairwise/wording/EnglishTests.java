package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTests {

    @Test
    void listsWithASerialComma() {
        assertThat(English.and(List.of("a"))).isEqualTo("a");
        assertThat(English.and(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(English.and(List.of("a", "b", "c"))).isEqualTo("a, b, and c");
        assertThat(English.or(List.of("a", "b", "c"))).isEqualTo("a, b, or c");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 routes", "1, 1 route", "2, 2 routes", "1000, '1,000 routes'"})
    void countsInTheRightNumber(long number, String text) {
        assertThat(English.count(number, "route", "routes")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, no", "1, one", "10, ten", "11, 11"})
    void writesSmallNumbersInWords(int number, String text) {
        assertThat(English.inWords(number)).isEqualTo(text);
    }
}
