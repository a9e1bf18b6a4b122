package dev.pairwise.catalogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampTests {

    private final Stamp stored = stamp("2026-07-01", "2026-05-01");

    @ParameterizedTest(name = "said to have changed on {0}")
    @CsvSource({
        "2026-09-12, 2026-09-12",
        "2026-07-01, 2026-07-01",
        "2026-06-30, 2026-09-30",
        "2026-05-01, 2026-09-30",
        "2026-02-12, 2026-09-30"
    })
    void aValueDidNotChangeBeforeTheOldOneWasSeen(LocalDate said, LocalDate changed) {
        Stamp fresh = new Stamp("list", null, LocalDate.parse("2026-09-30"), said);

        assertThat(fresh.succeeding(stored).changed()).isEqualTo(changed);
    }

    private static Stamp stamp(String checked, String changed) {
        return new Stamp("list", null, LocalDate.parse(checked), LocalDate.parse(changed));
    }
}
