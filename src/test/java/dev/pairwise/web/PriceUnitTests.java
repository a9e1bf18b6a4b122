package dev.pairwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Prices per million or per thousand tokens, as the reader likes. */
@BrowsedSite
class PriceUnitTests extends BrowserVisit {

    private static final String PAIR = "/compare/claude-sonnet-4-6/gpt-4o";
    private static final String MAIN = "document.querySelector('main').textContent";

    PriceUnitTests(@LocalServerPort int port) {
        super(port);
    }

    private void per(String unit) {
        page.locator(".units input[value=" + unit + "]").check();
    }

    private Locator firstPrice() {
        return page.locator("table.routes td").first();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$0.075 | $0.000075",
                "$10 | $0.01",
                "$1,250 | $1.25",
                "$1,500 | $1.50",
                "$3,000 | $3",
                "$1,234,567.89 | $1,234.56789",
                "$100 | $0.10",
                "$2.50 | $0.0025",
                "$0.1234567 | $0.0001234567",
                "$0 | $0",
                "free | free",
                "not stated | not stated"
            })
    void thePointMovesByThreePlacesAndBack(String million, String thousand) {
        page.navigate(PAIR);
        page.evaluate("text => document.querySelector('table.routes td').textContent = text", million);

        per("thousand");
        assertThat(firstPrice()).hasText(thousand);

        per("million");
        assertThat(firstPrice()).hasText(million);
    }

    @Test
    void everyPriceOfATableIsTurnedWithItsUnit() {
        page.navigate(PAIR);
        Object before = page.evaluate(MAIN);

        per("thousand");

        assertThat(page.locator("#scorecard")).containsText("$0.0025/1k tokens");
        assertThat(page.locator("#scorecard")).not().containsText("/1M tokens");
        assertThat(page.locator("#pricing table.pair")).containsText("$0.0025/1k tokens");
        assertThat(page.locator("table.routes caption").first()).containsText("in US dollars per thousand tokens");
        assertThat(page.locator("table.routes").first()).containsText("above 200k input: $0.006 in, $0.0225 out");
        assertThat(page.locator(".scroll:has(table.routes)").first())
                .hasAttribute(
                        "aria-label",
                        page.locator("table.routes caption").first().textContent());
        assertThat(page.locator("#monthly-cost .two .lines").first()).containsText("/1M tokens");

        per("million");
        assertThat(page.evaluate(MAIN)).isEqualTo(before);
    }

    @Test
    void theUnitOutlivesAnotherWorkloadButNotTheVisit() {
        page.navigate(PAIR);
        per("thousand");

        page.locator("#workload-input").fill("900000");

        assertThat(page.locator("#monthly-cost")).containsText("900,000 input");
        assertThat(page.locator("#scorecard")).containsText("$0.003/1k tokens");
        assertThat(page.locator("#scorecard")).not().containsText("/1M tokens");
        per("million");
        Object turnedBack = page.evaluate("document.querySelector('#pricing').textContent");
        per("thousand");
        page.reload();
        assertThat(page.locator(".units input[value=million]")).isChecked();
        assertThat(page.evaluate("document.querySelector('#pricing').textContent"))
                .isEqualTo(turnedBack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/models/gpt-4o", "/providers/openrouter"})
    void worksWhereverThereAreRoutes(String address) {
        page.navigate(address);
        String price = page.locator("table.routes td:has-text('$')").first().textContent();

        per("thousand");

        assertThat(page.locator("table.routes td:has-text('$')").first()).not().hasText(price);
        assertThat(page.locator("table.routes caption")).containsText("per thousand tokens");
    }
}
