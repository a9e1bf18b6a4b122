package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.comparison.Workload;
import dev.pairwise.page.PairQuery;
import dev.pairwise.page.WorkloadField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class WorkloadFormTests {

    @Test
    void isTheDefaultWithoutAQuery() {
        assertThat(WorkloadForm.read(query())).isEqualTo(PairQuery.NONE);
    }

    @Test
    void takesWholeNumbersWithinTheirLimits() {
        PairQuery read = WorkloadForm.read(query(
                "requests", "1000000000000", "input", "10000000", "output", " 0 ", "cached", "100", "batch", "007"));

        assertThat(read.workload()).isEqualTo(new Workload(1_000_000_000_000L, 10_000_000, 0, 100, 7));
        assertThat(read.isRefused()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "requests, 0",
        "requests, 1000000000001",
        "requests, 99999999999999999999999999",
        "requests, NaN",
        "requests, 1e6",
        "requests, '1,000'",
        "requests, ''",
        "input, -1",
        "input, 10000001",
        "input, 1.5",
        "output, ٣",
        "cached, 101",
        "cached, 50%",
        "batch, +5"
    })
    void refusesAnythingElseAndShowsTheDefault(String field, String value) {
        PairQuery read = WorkloadForm.read(query(field, value, "differences", "only"));

        assertThat(read.workload()).isEqualTo(Workload.DEFAULT);
        assertThat(read.refused()).hasSize(1);
        assertThat(read.typed()).containsValue(value);
        assertThat(read.differencesOnly()).isTrue();
    }

    @Test
    void refusesAFieldThatIsGivenTwice() {
        PairQuery read = WorkloadForm.read(query("input", "1", "input", "2"));

        assertThat(read.refused()).containsOnlyKeys(WorkloadField.INPUT);
    }

    @Test
    void namesTheLimitsInTheMessage() {
        PairQuery read = WorkloadForm.read(query("requests", "many"));

        assertThat(read.refused())
                .containsEntry(WorkloadField.REQUESTS, "Give one whole number from 1 to 1,000,000,000,000.");
    }

    @Test
    void keepsNoMoreOfAValueThanCanBeRead() {
        PairQuery read = WorkloadForm.read(query("input", "x".repeat(5000)));

        assertThat(read.shown(WorkloadField.INPUT)).hasSize(40);
    }

    private static MultiValueMap<String, String> query(String... keysAndValues) {
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            query.add(keysAndValues[at], keysAndValues[at + 1]);
        }
        return query;
    }
}
