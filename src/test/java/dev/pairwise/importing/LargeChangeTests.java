package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.document.CatalogueDocument;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeChangeTests {

    private static final CatalogueDocument BEFORE = routes("2026-09-01", 100, number -> "2");

    @ParameterizedTest
    @CsvSource({"2026-12-01, 65, false", "2026-12-01, 64, true", "2026-09-08, 80, false", "2026-09-08, 79, true"})
    void refusesWhenTooManyRoutesVanish(String day, int left, boolean refused) {
        Optional<String> reason = LargeChange.in(routes(day, left, number -> "2"), BEFORE);

        assertThat(reason.isPresent()).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"5, 20, false", "6, 20, true", "6, 19.9, false", "6, 0.2, true", "100, 3, false"})
    void refusesWhenTooManyPricesMoveByTenTimes(int moved, String price, boolean refused) {
        CatalogueDocument after = routes("2026-12-01", 100, number -> number < moved ? price : "2");

        assertThat(LargeChange.in(after, BEFORE).isPresent()).isEqualTo(refused);
    }

    @Test
    void refusesNothingOfASourceThatIsNew() {
        CatalogueDocument empty = Samples.nothing();

        assertThat(LargeChange.in(routes("2026-12-01", 1, number -> "2"), empty))
                .isEmpty();
    }

    private static CatalogueDocument routes(String day, int count, IntFunction<String> price) {
        String routes = IntStream.range(0, count)
                .mapToObj(number -> """
                        {"model": "m", "provider": "p", "modelId": "id-%d", "state": "priced", "input": "%s", "output": "1"}""".formatted(number, price.apply(number)))
                .collect(Collectors.joining(","));
        return Samples.of(day, "\"routes\": [" + routes + "]").document();
    }
}
