package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValueTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; 1",
                "131072; 131072",
                "131,072; 131072",
                "128k; 128000",
                "128 K; 128000",
                "1.05m; 1050000",
                "1.5k; 1500"
            })
    void readsTokens(String typed, long tokens) {
        assertThat(TypedValue.tokens(typed)).contains(new TokenCount(tokens));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0k",
                "-1",
                "1.5",
                "1.0005k",
                "12,8",
                "1,28k,",
                "k",
                "1e3",
                "١٢٨",
                "12345678901",
                "1g",
                "1 2"
            })
    void readsNoOtherTextAsTokens(String typed) {
        assertThat(TypedValue.tokens(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0; 0", "2.50; 2.5", ".075; 0.075", "$2.5; 2.5", "$1,000; 1000", "1,000.25; 1000.25"})
    void readsDollars(String typed, String dollars) {
        assertThat(TypedValue.dollars(typed)).contains(Usd.of(dollars));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1,5", "2.", "$", "€2", "1e9", "1,0000", "9999999999999", "NaN", "1$"})
    void readsNoOtherTextAsDollars(String typed) {
        assertThat(TypedValue.dollars(typed)).isEmpty();
    }

    @Test
    void readsADateAsTheFirstAndTheLastDayItCanMean() {
        assertThat(TypedValue.first("2026")).contains(LocalDate.of(2026, 1, 1));
        assertThat(TypedValue.last("2026")).contains(LocalDate.of(2026, 12, 31));
        assertThat(TypedValue.last("2024-02")).contains(LocalDate.of(2024, 2, 29));
        assertThat(TypedValue.first("2026-03-15")).contains(LocalDate.of(2026, 3, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-13", "2026-02-30", "2026-3", "0000", "9999", "today", "2026-03-15T00:00"})
    void readsNoOtherTextAsADate(String typed) {
        assertThat(TypedValue.first(typed)).isEmpty();
    }
}
