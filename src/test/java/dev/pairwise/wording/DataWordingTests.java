package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Contributions.Contribution;
import dev.pairwise.catalogue.Provenances;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataWordingTests {

    @Test
    void countsWhatASourceGaveAndLeavesOutWhatItDidNot() {
        assertThat(DataWording.contribution(given(5_120, 1, 30, 0)))
                .isEqualTo("5,120 facts, 1 offer of a route, and 30 recorded prices");
        assertThat(DataWording.contribution(given(0, 0, 0, 1))).isEqualTo("1 score");
        assertThat(DataWording.contribution(given(0, 0, 0, 0))).isEqualTo("nothing yet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "548 | 612 | 548, 90%",
                "612 | 612 | 612, 100%",
                "1 | 612 | 1, less than 1%",
                "0 | 612 | 0",
                "0 | 0 | 0"
            })
    void printsAShareWithItsCount(int known, int all, String printed) {
        assertThat(DataWording.share(known, all)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"CC BY 4.0", "CC-BY-4.0", "cc by 4.0"})
    void creditsAttributionLicencesAndSaysWhatWasChanged(String licence) {
        assertThat(LicenceWording.credit(source(licence)))
                .startsWith("Data by Epoch AI, licensed CC BY 4.0. Changed: a selection,");
        assertThat(LicenceWording.address(source(licence))).contains("https://creativecommons.org/licenses/by/4.0/");
    }

    @ParameterizedTest
    @CsvSource({
        "CC0-1.0, Given to the public domain; no credit is asked for.",
        "facts only, 'Facts from Epoch AI, under the terms it states: facts only.'"
    })
    void givesEachLicenceTheCreditItAsksFor(String licence, String credit) {
        assertThat(LicenceWording.credit(source(licence))).isEqualTo(credit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIT", "Apache-2.0"})
    void pointsToTheNoticeThatALicenceAsksToKeep(String licence) {
        assertThat(LicenceWording.credit(source(licence)))
                .startsWith("Data by Epoch AI, whose notice stands in the file NOTICE of the program. Changed:");
    }

    @Test
    void knowsNoAddressOfTermsThatAreNoLicence() {
        assertThat(LicenceWording.address(source("facts only"))).isEmpty();
    }

    private static Contribution given(int facts, int offers, int prices, int scores) {
        return new Contribution(new Slug("list"), facts, offers, prices, scores);
    }

    private static Source source(String licence) {
        return new Source(new Slug("epoch"), "Epoch AI", licence, Optional.empty(), Provenances.TODAY);
    }
}
