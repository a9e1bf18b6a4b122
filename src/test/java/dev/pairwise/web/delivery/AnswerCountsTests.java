package dev.pairwise.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCountsTests {

    @ParameterizedTest
    @CsvSource({
        "200, 2xx",
        "204, 2xx",
        "301, 3xx",
        "303, 3xx",
        "304, 304",
        "400, 4xx",
        "404, 4xx",
        "500, 5xx",
        "503, 5xx"
    })
    void countsEachStatusInItsClass(int code, String label) {
        AnswerCounts counts = new AnswerCounts();

        counts.sent(code);

        for (AnswerCounts.Status status : AnswerCounts.Status.values()) {
            assertThat(counts.adder(status).sum())
                    .as(status.label())
                    .isEqualTo(status.label().equals(label) ? 1 : 0);
        }
    }
}
