package dev.pairwise.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTests {

    @ParameterizedTest
    @CsvSource({"100000, 99000, true", "100000, 98999, false", "128000, 131072, false", "128000, 128000, true"})
    void allowsNumbersWithinOnePercent(long one, long other, boolean allowed) {
        assertThat(Tolerance.allowsTokens(new TokenCount(one), new TokenCount(other)))
                .isEqualTo(allowed);
        assertThat(Tolerance.allowsTokens(new TokenCount(other), new TokenCount(one)))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2025-03-15, true",
        "2025-03-01, 2025-03-16, false",
        "2025-03-31, 2025-04-01, false",
        "2025-03, 2025-03-31, true",
        "2025-03, 2025-04-01, false",
        "2025, 2025-12-31, true",
        "2025, 2026-01, false"
    })
    void allowsDatesOfOneMonthAndTwoWeeks(String one, String other, boolean allowed) {
        PartialDate first = PartialDate.parse(one);
        PartialDate second = PartialDate.parse(other);

        assertThat(Tolerance.allowsDates(first, second)).isEqualTo(allowed);
        assertThat(Tolerance.allowsDates(second, first)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "24B, 24 b, true",
        "24B, 23.6B, false",
        "1000M, 1B, true",
        "1T, 1B, false",
        "Mixture of Experts, mixture-of-experts, true",
        "Mixture of Experts, Dense, false",
        "Mixture of experts, 'Mixture of Experts, 128 experts', true",
        "'Mixture of experts, 128 experts', 'Mixture of experts, 16 experts', false",
        "Mixture, Mixture of experts, false",
        "24B, unclear, false"
    })
    void comparesSizesAsNumbersAndTextsByTheirLetters(String one, String other, boolean allowed) {
        assertThat(Tolerance.allowsTexts(one, other)).isEqualTo(allowed);
        assertThat(Tolerance.allowsTexts(other, one)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "Apache 2.0, , Apache-2.0, , true",
        "Apache License 2.0, , Apache 2.0, Apache-2.0, true",
        "The Apache One, Apache-2.0, Apache-2.0, , true",
        "Mine, MIT, Yours, MIT, true",
        "MIT, MIT, MIT, MIT-0, false",
        "MIT, , Apache 2.0, , false"
    })
    void knowsALicenceByItsIdOrItsName(String one, String spdx, String other, String otherSpdx, boolean allowed) {
        Licence first = new Licence(one, Optional.ofNullable(spdx), Optional.empty());
        Licence second = new Licence(other, Optional.ofNullable(otherSpdx), Optional.empty());

        assertThat(Tolerance.allowsLicences(first, second)).isEqualTo(allowed);
        assertThat(Tolerance.allowsLicences(second, first)).isEqualTo(allowed);
    }
}
