package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.recognition.Opinions;
import dev.pairwise.importing.recognition.RouteOpinion;
import dev.pairwise.importing.recognition.StoredRoute;
import dev.pairwise.importing.recognition.StoredRoutes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipOfUnitsTests {

    private static final CatalogueDocument STORED = listed(40, "1.5");

    @ParameterizedTest
    @ValueSource(strings = {"0.0000015", "1500000", "15", "0.15"})
    void refusesAListWhosePricesLieTenTimesFromThoseOfOtherSources(String input) {
        assertThat(SlipOfUnits.in(opinions(STORED, 40, input), STORED))
                .hasValueSatisfying(
                        reason -> assertThat(reason).contains("40 of 40 prices").contains("another unit"));
    }

    @Test
    void comparesWithTheLastListOfTheSameSource() {
        CatalogueDocument last = listed(40, "1500000");

        assertThat(SlipOfUnits.in(STORED, last)).isPresent();
        assertThat(SlipOfUnits.in(last, last)).isEmpty();
    }

    @Test
    void takesAListWithAFewSlips() {
        assertThat(SlipOfUnits.in(opinions(STORED, 2, "15"), STORED)).isEmpty();
        assertThat(SlipOfUnits.in(opinions(STORED, 3, "15"), STORED)).isPresent();
    }

    @Test
    void saysNothingOfAShortList() {
        CatalogueDocument few = listed(19, "1.5");

        assertThat(SlipOfUnits.in(opinions(few, 19, "15"), few)).isEmpty();
    }

    /** Another source on all the routes, with another price on the first of them. */
    private static CatalogueDocument opinions(CatalogueDocument stored, int slips, String input) {
        Opinions opinions = new Opinions(
                new SourceRecord("other", "Other", "MIT", "https://other.example", LocalDate.of(2026, 5, 1)));
        List<StoredRoute> routes = StoredRoutes.of(stored).at("host");
        for (int index = 0; index < routes.size(); index++) {
            opinions.add(
                    new RouteOpinion(routes.get(index))
                            .charges(Rate.INPUT, new BigDecimal(index < slips ? input : "1.6"))
                            .charges(Rate.OUTPUT, new BigDecimal("2")),
                    null);
        }
        return opinions.document();
    }

    private static CatalogueDocument listed(int routes, String input) {
        String records = IntStream.range(0, routes)
                .mapToObj(number -> """
                        {"model": "m", "provider": "host", "modelId": "m%d", "state": "priced", "input": "%s", "output": "2"}""".formatted(number, input))
                .collect(Collectors.joining(","));
        return Samples.of("2026-01-31", "\"routes\": [" + records + "]").document();
    }
}
