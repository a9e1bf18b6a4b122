package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "GZIP;q=0.5, br | true",
                "br, deflate | false",
                "gzip;q=0 | false",
                "gzip; q=0.0, br | false",
                "gzip;q=0.01 | true",
                "* | false",
                "x-gzip | false"
            })
    void takesWhatIsNamedAndNotRefused(String header, boolean taken) {
        assertThat(Encodings.accepts("gzip", header)).isEqualTo(taken);
    }

    @Test
    void takesNothingWithoutAHeader() {
        assertThat(Encodings.accepts("gzip", null)).isFalse();
    }
}
