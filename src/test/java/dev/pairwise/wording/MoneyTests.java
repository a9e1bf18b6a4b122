package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Usd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTests {

    @ParameterizedTest
    @CsvSource({
        "10, $10",
        "2.5, $2.50",
        "0.075, $0.075",
        "0.3, $0.30",
        "0, $0",
        "600, $600",
        "0.002450000, $0.00245",
        "1234.5, '$1,234.50'"
    })
    void printsPricesToTheirLastDigit(String amount, String text) {
        assertThat(Money.exact(Usd.of(amount))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "4500, '$4,500'",
        "155, $155",
        "155.5, $156",
        "99.994, $99.99",
        "99.996, $100",
        "12.345, $12.35",
        "1, $1",
        "0.155, $0.155",
        "0.12345, $0.123",
        "0.000012345, $0.0000123",
        "0.9999, $1"
    })
    void roundsSumsOnceHalfUp(String amount, String text) {
        assertThat(Money.sum(Usd.of(amount))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, $0", "0.2, $0.20", "5000, '$5,000'", "20000, $20k", "5000000, $5m", "2000000000000000, '$2,000tn'"})
    void shortensRoundSumsOfAnAxis(String amount, String text) {
        assertThat(Money.compact(Usd.of(amount))).isEqualTo(text);
    }
}
