package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.comparison.Workload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkloadWordingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1000000 | 800 | 250 | 0  | 0   | 1,000,000 requests of 800 input and 250 output tokens each
                    1       | 800 | 1   | 0  | 0   | 1 request of 800 input and 1 output token
                    2       | 1   | 0   | 50 | 0   | 2 requests of 1 input and 0 output tokens each, with 50% of the input cached
                    2       | 800 | 250 | 0  | 100 | 2 requests of 800 input and 250 output tokens each, with 100% of the requests in batches
                    2       | 800 | 250 | 80 | 20  | 2 requests of 800 input and 250 output tokens each, with 80% of the input cached and 20% of the requests in batches
                    """)
    void readsAloud(long requests, long input, long output, int cached, int batch, String text) {
        assertThat(WorkloadWording.of(new Workload(requests, input, output, cached, batch)))
                .isEqualTo(text);
    }
}
