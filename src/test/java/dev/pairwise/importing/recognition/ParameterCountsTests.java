package dev.pairwise.importing.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterCountsTests {

    @ParameterizedTest
    @CsvSource({
        "70000000000, 70B",
        "23556000000, 23.56B",
        "1000000000000, 1T",
        "1.5e12, 1.5T",
        "350000000, 350M",
        "999999000000, 1T",
        "1000000000, 1B",
    })
    void writesANumberShort(String number, String text) {
        assertThat(ParameterCounts.text(Json.MAPPER.readTree(number))).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"70", "-70000000000", "null", "\"many\"", "1e30"})
    void leavesOutWhatNoLanguageModelHas(String number) {
        assertThat(ParameterCounts.text(Json.MAPPER.readTree(number))).isEmpty();
    }
}
