package dev.pairwise.importing.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTests {

    @ParameterizedTest
    @CsvSource({
        "1.25e-06, 1.25",
        "0.00000024499999999999995, 0.245",
        "3e-05, 30",
        "0.0006, 600",
        "1e-12, 0.000001",
    })
    void readsDollarsPerTokenAsDollarsPerMillion(String perToken, String perMillion) {
        BigDecimal amount = Amounts.perMillion(new BigDecimal(perToken));

        assertThat(Objects.requireNonNull(amount).toPlainString()).isEqualTo(perMillion);
    }

    @Test
    void readsNumbersAndTheirTexts() {
        assertThat(Amounts.read(Json.MAPPER.readTree("1.5e-07"))).contains(new BigDecimal("1.5e-07"));
        assertThat(Amounts.read(Json.MAPPER.readTree("\"0.000002\""))).contains(new BigDecimal("0.000002"));
        assertThat(Amounts.read(Json.MAPPER.readTree("\"0.00000008333333333333334\"")))
                .contains(new BigDecimal("0.00000008333333333333334"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-99999", "1e99999", "\"1e-99999\"", "\"free\"", "\"\"", "true", "{}", "[1]"})
    void readsNothingElse(String json) {
        assertThat(Amounts.read(Json.MAPPER.readTree(json))).isEmpty();
    }
}
