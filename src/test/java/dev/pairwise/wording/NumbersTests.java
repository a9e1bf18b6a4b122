package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTests {

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "512, 512",
        "999, 999",
        "1000, 1k",
        "8192, 8.19k",
        "16384, 16.4k",
        "128000, 128k",
        "131072, 131k",
        "200000, 200k",
        "999499, 999k",
        "999999, 1m",
        "1000000, 1m",
        "1048576, 1.05m",
        "10000000, 10m"
    })
    void printsTokensWithThreeSignificantDigits(long count, String text) {
        assertThat(Numbers.tokens(count)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0%",
        "0.004, less than 1%",
        "0.01, 1%",
        "0.335, 34%",
        "0.9655, 97%",
        "0.99, 99%",
        "0.9934, 99.3%",
        "0.9991, 99.9%",
        "0.99961, over 99.9%",
        "1, 100%"
    })
    void roundsPercentagesButNeverToNothingOrAll(BigDecimal share, String text) {
        assertThat(Numbers.percent(share)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "4.46, 4.5", "9.96, 10", "29.03, 29", "33.333, 33", "1234.5, '1,235'"})
    void printsMultiplesWithOneDecimalBelowTen(BigDecimal multiple, String text) {
        assertThat(Numbers.times(multiple)).isEqualTo(text);
    }
}
