package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Provenances;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTests {

    private final Ages ages = new Ages(Provenances.TODAY, Provenances.TODAY);

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, false, false",
        "2026-05-01, false, false",
        "2026-04-30, true, false",
        "2025-12-17, true, false",
        "2025-12-16, true, true"
    })
    void marksPricesSoonerThanOtherFacts(String checked, boolean oldPrice, boolean oldFact) {
        assertThat(ages.isOldPrice(Provenances.of("test", checked))).isEqualTo(oldPrice);
        assertThat(ages.isOldFact(Provenances.of("test", checked))).isEqualTo(oldFact);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, false, false",
        "2026-03-01, false, false",
        "2026-02-28, true, false",
        "2025-12-16, true, true"
    })
    void countsTheAgesOfPricesFromTheNewestPrice(String checked, boolean oldPrice, boolean oldFact) {
        Ages pricesBehind = new Ages(Provenances.TODAY, LocalDate.parse("2026-04-15"));

        assertThat(pricesBehind.isOldPrice(Provenances.of("test", checked))).isEqualTo(oldPrice);
        assertThat(pricesBehind.isOldFact(Provenances.of("test", checked))).isEqualTo(oldFact);
    }
}
