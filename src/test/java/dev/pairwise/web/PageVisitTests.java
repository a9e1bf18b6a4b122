package dev.pairwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a visit to a pair page is like in a real browser. */
@BrowsedSite
class PageVisitTests extends BrowserVisit {

    private static final String PAIR = "/compare/claude-sonnet-4-6/gpt-4o";

    PageVisitTests(@LocalServerPort int port) {
        super(port);
    }

    @Test
    void twoModelsThatArePickedAreCompared() {
        page.navigate("/compare");

        page.locator("#pick-left").fill("sonnet 4.6");
        page.locator("#pick-left-suggestions li").first().click();
        page.locator("#pick-right").fill("gpt-4o");
        page.locator("#pick-right-suggestions li").first().click();
        page.locator(".picker button").click();

        assertThat(page).hasURL(site + PAIR);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, pricing", "1280, pricing", "360, faq", "1280, monthly-cost"})
    void aLinkToASectionLandsBelowTheNames(int width, String section) {
        openAgain(visitor().setViewportSize(width, 800));

        page.navigate(PAIR + "#" + section);

        page.waitForFunction("""
                id => {
                    const names = document.querySelector(".names").getBoundingClientRect();
                    const heading = document.querySelector(`#${id} h2`).getBoundingClientRect();
                    return names.top === 0 && heading.top >= names.bottom && heading.bottom < innerHeight / 2;
                }""", section);
    }

    @Test
    void darkIsAnotherPaperAndAnotherInk() {
        Object light = colours(ColorScheme.LIGHT);
        Object dark = colours(ColorScheme.DARK);

        assertThat(light).isEqualTo("rgb(27, 28, 30) on rgb(253, 252, 249)");
        assertThat(dark).isNotEqualTo(light).asString().endsWith("on rgb(19, 21, 24)");
    }

    private Object colours(ColorScheme scheme) {
        openAgain(visitor().setColorScheme(scheme));
        page.navigate(PAIR);
        return page.evaluate("(({ color, backgroundColor }) => `${color} on ${backgroundColor}`)"
                + "(getComputedStyle(document.body))");
    }

    @Test
    void withoutScriptThePageIsWholeAndOffersNothingThatNeedsIt() {
        openWithoutScript();

        page.navigate(PAIR);

        assertThat(page.locator("main > section")).hasCount(14);
        assertThat(page.locator(".scripted")).not().hasCount(0);
        assertThat(page.locator(".scripted:visible")).hasCount(0);
        page.getByText("How the bills add up").click();
        assertThat(page.locator("#monthly-cost .two .lines").first()).isVisible();
    }
}
