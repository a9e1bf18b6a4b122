package dev.pairwise.importing.openrouter;

import static dev.pairwise.importing.StoredWidgets.claims;
import static dev.pairwise.importing.StoredWidgets.route;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.RouteRecord;
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

class OpenRouterTests {

    private static final Translation TRANSLATION = new OpenRouter()
            .translate(List.of(Path.of("src/test/resources/importing/openrouter")), StoredWidgets.document())
            .getFirst();
    private static final CatalogueDocument DOCUMENT = TRANSLATION.document();

    @Test
    void readsWhatARouteChargesAndTakes() {
        RouteRecord route = route(DOCUMENT, "openrouter", "openai/widget-4");

        assertThat(route.input()).isEqualTo(new BigDecimal("1.25"));
        assertThat(route.output()).isEqualTo(new BigDecimal("10"));
        assertThat(route.cacheRead()).isEqualTo(new BigDecimal("0.125"));
        assertThat(route.contextTokens()).isEqualTo(400_000);
        assertThat(route.maxOutputTokens()).isEqualTo(128_000);
        assertThat(route.source()).isEqualTo("openrouter");
        assertThat(route.sourceUrl()).isEqualTo("https://openrouter.ai/openai/widget-4");
        assertThat(route.checked()).isEqualTo(LocalDate.of(2026, 5, 12));
    }

    @Test
    void takesAParameterThatIsNotThereForNoNo() {
        assertThat(route(DOCUMENT, "openrouter", "openai/widget-4").capabilities())
                .containsOnlyKeys("function-calling", "tool-use", "structured-outputs")
                .doesNotContainValue("no");
    }

    @Test
    void knowsAFreeRouteByItsIdAndSaysNothingOfTheModelThere() {
        RouteRecord route = route(DOCUMENT, "openrouter", "openai/widget-3:free");

        assertThat(route.state()).isEqualTo("free");
        assertThat(route.input()).isNull();
        assertThat(route.maxOutputTokens()).isNull();
        assertThat(claims(DOCUMENT)).noneMatch(claim -> claim.startsWith("widget-3"));
    }

    @Test
    void claimsOfAModelWhatItCarriesSecondHand() {
        assertThat(claims(DOCUMENT)).containsExactly("widget-4 knowledgeCutoff 2025-06", "widget-4 outputs text");
    }

    @Test
    void countsWhatTheCatalogueDoesNotHave() {
        assertThat(TRANSLATION.unmapped()).extracting(Unmapped::line).containsExactly("openrouter/auto: 1 record");
        assertThat(TRANSLATION.rejections()).isEmpty();
    }

    @Test
    void refusesAnotherFile(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("models-2026-05-12.json"), "[]");

        assertThatThrownBy(() -> new OpenRouter().translate(List.of(other), StoredWidgets.document()))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("no list of models");
    }
}
