package dev.pairwise.importing.litellm;

import static dev.pairwise.importing.StoredWidgets.claims;
import static dev.pairwise.importing.StoredWidgets.route;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.document.CatalogueDocument;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiteLlmTests {

    private static final Translation TRANSLATION = new LiteLlm()
            .translate(List.of(Path.of("src/test/resources/importing/litellm")), StoredWidgets.document())
            .getFirst();
    private static final CatalogueDocument DOCUMENT = TRANSLATION.document();

    @Test
    void readsPricesPerTokenAsDollarsPerMillion() {
        RouteRecord route = route(DOCUMENT, "openai", "widget-4");

        assertThat(route.input()).isEqualTo(new BigDecimal("1.25"));
        assertThat(route.output()).isEqualTo(new BigDecimal("10"));
        assertThat(route.cacheRead()).isEqualTo(new BigDecimal("0.125"));
        assertThat(route.cacheWriteHour()).isEqualTo(new BigDecimal("2.5"));
        assertThat(route.batchOutput()).isEqualTo(new BigDecimal("5"));
        assertThat(route.priorityInput()).isEqualTo(new BigDecimal("2.5"));
        assertThat(route.audioOutput()).isEqualTo(new BigDecimal("80"));
        assertThat(route.tiers()).singleElement().satisfies(tier -> {
            assertThat(tier.fromTokens()).isEqualTo(272_000);
            assertThat(tier.output()).isEqualTo(new BigDecimal("15"));
        });
    }

    @Test
    void saysWhereAndWhenItWasRead() {
        assertThat(route(DOCUMENT, "openai", "widget-4")).satisfies(route -> {
            assertThat(route.source()).isEqualTo("litellm");
            assertThat(route.checked()).isEqualTo(LocalDate.of(2026, 7, 24));
            assertThat(route.sourceUrl()).isEqualTo("https://prices.example/widget-4");
        });
        assertThat(route(DOCUMENT, "openai", "widget-3").sourceUrl()).isNull();
    }

    @Test
    void takesNoLimitOfInputForTheContextAndNoFillerForALimitOfOutput() {
        assertThat(route(DOCUMENT, "openai", "widget-4").contextTokens()).isNull();
        assertThat(route(DOCUMENT, "openai", "widget-4").maxOutputTokens()).isEqualTo(128_000);
        assertThat(route(DOCUMENT, "openai", "widget-3").contextTokens()).isEqualTo(128_000);
        assertThat(route(DOCUMENT, "openai", "widget-3").maxOutputTokens()).isNull();
    }

    @Test
    void takesAFlagOnlyWhereItIsTrue() {
        assertThat(route(DOCUMENT, "openai", "widget-4").capabilities().keySet())
                .containsExactlyInAnyOrder(
                        "function-calling", "tool-use", "structured-outputs", "vision", "computer-use");
        assertThat(route(DOCUMENT, "azure", "widget-4").capabilities()).isEmpty();
    }

    @Test
    void claimsOfAModelWhatItSaysOfTheMakersOwnRouteAlone() {
        assertThat(claims(DOCUMENT))
                .containsExactly(
                        "widget-4 computer-use yes",
                        "widget-4 structured-outputs yes",
                        "widget-4 retires 2027-03-01",
                        "gone-1 retires 2026-06-01");
    }

    @Test
    void claimsNoRetirementThatTheMakerPutOff() {
        assertThat(TRANSLATION.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("2026-01-01"));
    }

    @Test
    void readsAnotherSpellingOfAnIdAndPrefersTheVeryId() {
        assertThat(route(DOCUMENT, "deepinfra", "acme/widget-4").input()).isEqualTo(new BigDecimal("1"));
        assertThat(DOCUMENT.routes()).noneMatch(route -> "fast".equals(route.variant()));
        assertThat(route(DOCUMENT, "openai", "widget-4").input()).isNotEqualTo(new BigDecimal("9"));
    }

    @Test
    void putsAPriceForARegionToARouteOfThatRegionAlone() {
        assertThat(route(DOCUMENT, "azure", "widget-4").input()).isEqualTo(new BigDecimal("1.25"));
        assertThat(route(DOCUMENT, "amazon-bedrock", "us.acme.widget-4-v1:0").input())
                .isEqualTo(new BigDecimal("1.5"));
        assertThat(DOCUMENT.routes()).noneMatch(route -> route.modelId().equals("acme.widget-4-v1:0"));
        assertThat(DOCUMENT.routes()).noneMatch(route -> "cn".equals(route.region()));
    }

    @Test
    void readsPricesBySizeOfRequest() {
        RouteRecord route = route(DOCUMENT, "alibaba", "widget-4");

        assertThat(route.input()).isEqualTo(new BigDecimal("1.2"));
        assertThat(route.tiers())
                .singleElement()
                .satisfies(tier -> assertThat(tier.fromTokens()).isEqualTo(32_000));
    }

    @Test
    void sellsNothingOnARouteThatHasEnded() {
        assertThat(DOCUMENT.routes()).noneMatch(route -> route.modelId().equals("gone-1"));
    }

    @Test
    void rejectsARecordWithAPriceThatIsNone() {
        assertThat(TRANSLATION.rejections())
                .containsExactly(new Rejection(
                        "model_prices-2026-07-24.json",
                        "$['groq/widget-4'].input_cost_per_token",
                        "-1",
                        "a number of dollars, 0 or more"));
        assertThat(DOCUMENT.routes()).noneMatch(route -> route.provider().equals("groq"));
    }

    @Test
    void countsWhatMeansNoRoute() {
        assertThat(TRANSLATION.unmapped())
                .extracting(Unmapped::line)
                .containsExactlyInAnyOrder(
                        "azure/us/widget-4: 1 record",
                        "bedrock/us-east-1/acme.widget-4-v1:0: 1 record",
                        "provider nowhere: 2 records");
    }

    @Test
    void bringsNeitherModelsNorProviders() {
        assertThat(DOCUMENT.models()).isEmpty();
        assertThat(DOCUMENT.providers()).isEmpty();
    }

    @Test
    void refusesAFileWithoutADayOrWithoutPrices(@TempDir Path folder) throws IOException {
        Path undated = Files.writeString(folder.resolve("prices.json"), "{\"a\": {\"litellm_provider\": \"x\"}}");
        Path other = Files.writeString(folder.resolve("prices-2026-01-31.json"), "{\"a\": {}}");

        assertThatThrownBy(() -> new LiteLlm().translate(List.of(undated), StoredWidgets.document()))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("no day in its name");
        assertThatThrownBy(() -> new LiteLlm().translate(List.of(other), StoredWidgets.document()))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("no price list");
    }
}
