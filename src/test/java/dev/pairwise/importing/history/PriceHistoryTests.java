package dev.pairwise.importing.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.Samples;
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

class PriceHistoryTests {

    private static final CatalogueDocument STORED =
            Samples.of("2026-06-30", """
            "makers": [{"slug": "acme", "name": "Acme"}],
            "providers": [{"slug": "acme-cloud", "name": "Acme Cloud", "tier": "host"}],
            "models": [{"slug": "widget-4", "name": "Widget 4", "maker": "acme"}],
            "routes": [{"model": "widget-4", "provider": "acme-cloud", "modelId": "widget-4", "region": "eu", "state": "unknown"}]""").document();

    private static final Translation TRANSLATION = new PriceHistory()
            .translate(List.of(Path.of("src/test/resources/importing/history/prices.csv")), STORED)
            .getFirst();

    @Test
    void makesAPeriodOfEachPriceUntilAnotherIsSeenOrTheRouteIsGone() {
        assertThat(TRANSLATION.document().prices())
                .extracting(PriceRecord::from, PriceRecord::to, PriceRecord::input, PriceRecord::output)
                .containsExactly(
                        tuple(day("2026-01-07"), day("2026-02-04"), new BigDecimal("2"), new BigDecimal("8")),
                        tuple(day("2026-02-04"), day("2026-03-04"), new BigDecimal("1"), new BigDecimal("4")),
                        tuple(day("2026-04-01"), day("2026-05-06"), new BigDecimal("1"), new BigDecimal("4")),
                        tuple(day("2026-06-03"), null, new BigDecimal("0.5"), new BigDecimal("2")));
    }

    @Test
    void takesTheKeyOfTheStoredRouteAndTheLastDayOfTheTable() {
        assertThat(TRANSLATION.document().prices())
                .allSatisfy(price -> assertThat(price)
                        .extracting(PriceRecord::model, PriceRecord::region, PriceRecord::checked, PriceRecord::source)
                        .containsExactly("widget-4", "eu", day("2026-06-03"), "price-history"));
    }

    @Test
    void countsObservationsOfRoutesThatAreNotKept() {
        assertThat(TRANSLATION.unmapped()).containsExactly(new Unmapped("routes of acme-cloud", 1));
    }

    @Test
    void rejectsRowsByTheirLine() {
        assertThat(TRANSLATION.rejections())
                .extracting(Rejection::path)
                .containsExactly("line 9", "line 10", "line 11", "line 12");
    }

    @Test
    void readsTheNamesThatLiteLlmHasForProviders() {
        CatalogueDocument stored = Samples.of("2026-06-30", """
                "makers": [{"slug": "acme", "name": "Acme"}],
                "providers": [{"slug": "amazon-bedrock", "name": "Amazon Bedrock", "tier": "host"}],
                "models": [{"slug": "widget-4", "name": "Widget 4", "maker": "acme"}],
                "routes": [{"model": "widget-4", "provider": "amazon-bedrock", "modelId": "widget-4", "state": "unknown"}]""").document();

        Translation translation = new PriceHistory()
                .translate(List.of(Path.of("src/test/resources/importing/history/litellm.csv")), stored)
                .getFirst();

        assertThat(translation.document().prices())
                .extracting(PriceRecord::provider, PriceRecord::from, PriceRecord::source)
                .containsExactly(
                        tuple("amazon-bedrock", day("2026-01-07"), "price-history-litellm"),
                        tuple("amazon-bedrock", day("2026-02-04"), "price-history-litellm"));
    }

    @Test
    void refusesATableOfSomethingElse(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");

        assertThatThrownBy(() -> new PriceHistory().translate(List.of(file), STORED))
                .isInstanceOf(UnreadableInput.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
