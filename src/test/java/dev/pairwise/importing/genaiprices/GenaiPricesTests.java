package dev.pairwise.importing.genaiprices;

import static dev.pairwise.importing.StoredWidgets.route;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.StoredWidgets;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.Unmapped;
import dev.pairwise.importing.UnreadableInput;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenaiPricesTests {

    private static final Translation TRANSLATION = new GenaiPrices()
            .translate(List.of(Path.of("src/test/resources/importing/genai-prices")), StoredWidgets.document())
            .getFirst();
    private static final CatalogueDocument DOCUMENT = TRANSLATION.document();

    @Test
    void takesThePriceInForceOnTheDayOfTheFile() {
        RouteRecord route = route(DOCUMENT, "openai", "widget-4");

        assertThat(route.input()).isEqualTo(new BigDecimal("4"));
        assertThat(route.output()).isEqualTo(new BigDecimal("20"));
        assertThat(route.cacheWriteHour()).isEqualTo(new BigDecimal("8"));
        assertThat(route.checked()).isEqualTo(LocalDate.of(2026, 9, 23));
        assertThat(route.sourceUrl()).isEqualTo("https://prices.example/openai");
    }

    @Test
    void readsTiersFromTheSizeAboveTheLastOfTheLowerTier() {
        assertThat(route(DOCUMENT, "openai", "widget-4").tiers())
                .singleElement()
                .satisfies(tier -> {
                    assertThat(tier.fromTokens()).isEqualTo(272_000);
                    assertThat(tier.input()).isEqualTo(new BigDecimal("8"));
                    assertThat(tier.cacheRead()).isEqualTo(new BigDecimal("0.8"));
                });
    }

    @Test
    void tellsEachPeriodWithAFirstDayBeItToCome() {
        assertThat(prices("openai", "widget-4")).containsExactly("2026-08-21 2027-01-01 4 20", "2027-01-01 null 8 40");
    }

    @Test
    void keepsTheDearerHoursAsAPeakPrice() {
        assertThat(route(DOCUMENT, "deepseek", "widget-4-flash").input()).isEqualTo(new BigDecimal("0.22"));
        assertThat(DOCUMENT.prices())
                .filteredOn(price -> price.provider().equals("deepseek"))
                .singleElement()
                .satisfies(price -> {
                    assertThat(price.mode()).isEqualTo("peak");
                    assertThat(price.hours()).isEqualTo("01:00–04:00, 06:00–10:00 UTC");
                    assertThat(price.output()).isEqualTo(new BigDecimal("1.32"));
                    assertThat(price.from()).isEqualTo(LocalDate.of(2026, 9, 23));
                });
    }

    @Test
    void takesThePriceOfMostHoursForThePrice() {
        assertThat(route(DOCUMENT, "groq", "widget-4").input()).isEqualTo(new BigDecimal("1"));
        assertThat(prices("groq", "widget-4")).isEmpty();
    }

    @Test
    void prefersTheEntryThatNamesAnIdToOneThatFits() {
        RouteRecord route = route(DOCUMENT, "openai", "widget-3");

        assertThat(route.input()).isEqualTo(new BigDecimal("2"));
        assertThat(route.audioInput()).isEqualTo(new BigDecimal("40"));
        assertThat(route.contextTokens()).isEqualTo(128_000);
    }

    @Test
    void putsAPriceForRegionsToARouteOfARegionAlone() {
        assertThat(route(DOCUMENT, "amazon-bedrock", "us.acme.widget-4-v1:0").input())
                .isEqualTo(new BigDecimal("4.4"));
        assertThat(route(DOCUMENT, "amazon-bedrock", "acme.widget-4-v1:0").input())
                .isEqualTo(new BigDecimal("4"));
    }

    @Test
    void rejectsARecordWithAPriceThatIsNone() {
        assertThat(TRANSLATION.rejections())
                .extracting(Rejection::line)
                .containsExactly("prices-2026-09-23.json $[4].models[0].prices.input_mtok: found \"free\", "
                        + "expected a number of dollars, 0 or more");
        assertThat(DOCUMENT.routes()).noneMatch(route -> route.provider().equals("azure"));
    }

    @Test
    void countsWhatNoRouteHears() {
        assertThat(TRANSLATION.unmapped())
                .extracting(Unmapped::line)
                .containsExactlyInAnyOrder(
                        "openai/widget-3-old: 1 record",
                        "openai/ancient: 1 record",
                        "aws/global.acme.widget-4: 1 record",
                        "provider nowhere: 1 record");
    }

    @Test
    void refusesAFileWithoutADay(@TempDir Path folder) throws IOException {
        Path undated = Files.writeString(folder.resolve("data.json"), "[]");
        Path empty = Files.writeString(folder.resolve("data-2026-01-31.json"), "{}");

        assertThatThrownBy(() -> new GenaiPrices().translate(List.of(undated), StoredWidgets.document()))
                .isInstanceOf(UnreadableInput.class);
        assertThatThrownBy(() -> new GenaiPrices().translate(List.of(empty), StoredWidgets.document()))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("no list of providers");
    }

    @Test
    void knowsTheDayOfTheEditionThatBearsNone() {
        Path folder = Path.of("..", "shared", "data", "genai-prices");
        Assumptions.assumeTrue(Files.exists(folder));

        assertThat(new GenaiPrices()
                        .translate(List.of(folder), StoredWidgets.document())
                        .getFirst()
                        .document()
                        .sources())
                .singleElement()
                .satisfies(source -> assertThat(source.retrieved()).isEqualTo(LocalDate.of(2026, 9, 23)));
    }

    private static List<String> prices(String provider, String modelId) {
        return DOCUMENT.prices().stream()
                .filter(price ->
                        price.provider().equals(provider) && price.modelId().equals(modelId))
                .map(GenaiPricesTests::text)
                .toList();
    }

    private static String text(PriceRecord price) {
        return "%s %s %s %s".formatted(price.from(), price.to(), price.input(), price.output());
    }
}
