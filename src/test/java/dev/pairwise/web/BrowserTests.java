package dev.pairwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Suggestions and the key that leads to the search, in a real browser. */
@SiteTest
class BrowserTests extends BrowserVisit {

    private static final Pattern PAIR = Pattern.compile(".*/compare/claude-sonnet-4\\.6/gpt-4o-2024-11-20$");

    BrowserTests(@LocalServerPort int port) {
        super(port);
    }

    private Locator suggestions(String field) {
        return page.locator("#" + field + "-suggestions li");
    }

    @Test
    void leadsByTheKeyboardToThePair() {
        page.navigate("/");
        Locator left = page.locator("#pick-left");
        Locator right = page.locator("#pick-right");

        left.fill("sonet");
        assertThat(suggestions("pick-left")).hasText("Claude Sonnet 4.6Acme");
        assertThat(left).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("[role=status]").nth(1)).hasText("1 suggestion");
        left.press("ArrowDown");
        assertThat(left).hasAttribute("aria-activedescendant", "pick-left-suggestions-0");
        assertThat(suggestions("pick-left")).hasAttribute("aria-selected", "true");
        left.press("Enter");
        assertThat(left).hasValue("Claude Sonnet 4.6");
        assertThat(left).hasAttribute("aria-expanded", "false");

        right.fill("gpt-4o old");
        assertThat(suggestions("pick-right").first()).isVisible();
        right.press("Escape");
        assertThat(suggestions("pick-right").first()).isHidden();
        assertThat(right).hasValue("gpt-4o old");
        right.press("Enter");

        assertThat(page).hasURL(PAIR);
        assertThat(complaints).isEmpty();
    }

    /** Two models share the name, so that only what was chosen can tell them apart. */
    @Test
    void remembersWhichOfTwoWasChosen() {
        page.navigate("/compare");

        page.locator("#pick-left").fill("twin");
        suggestions("pick-left").nth(1).click();
        page.locator("#pick-right").fill("sonnet 4.6");
        page.locator("#pick-right").press("Enter");

        assertThat(page).hasURL(site + "/compare/claude-sonnet-4.6/twin-b");
    }

    @Test
    void leadsFromTheHeaderToThePage() {
        page.navigate("/methodology");

        page.keyboard().press("/");
        assertThat(focused()).isEqualTo("find");
        page.keyboard().type("a/sonnet");
        assertThat(page.locator("#find")).hasValue("a/sonnet");
        page.locator("#find").fill("sonnet");
        assertThat(suggestions("find").first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(site + "/models/claude-sonnet-4.6");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theShortcutCanBeSwitchedOff() {
        page.navigate("/search");
        page.locator("#shortcuts").uncheck();
        page.reload();

        page.keyboard().press("/");
        assertThat(focused()).isNotEqualTo("q");
        page.locator("#shortcuts").check();
        page.locator("#shortcuts").blur();
        page.keyboard().press("Control+/");
        assertThat(focused()).isNotEqualTo("q");
        page.keyboard().press("/");
        assertThat(focused()).isEqualTo("q");
    }

    @Test
    void goesOnAsAPlainFieldWhereSuggestionsFail() {
        page.route("**/search.json*", Route::abort);
        page.navigate("/compare");

        page.locator("#pick-left").fill("sonnet 4.6");
        page.locator("#pick-right").fill("gpt-4o-old");
        assertThat(suggestions("pick-right").first()).isHidden();
        page.locator("#pick-right").press("Enter");

        assertThat(page).hasURL(PAIR);
    }

    @Test
    void asksWithoutScriptWhichModelIsMeant() {
        openWithoutScript();
        page.navigate("/");

        page.locator("#pick-left").fill("twin");
        page.locator("#pick-right").fill("sonnet 4.6");
        page.locator(".picker button").click();
        assertThat(page.locator("#pick-left")).hasValue("twin");
        page.locator("#pick-left-choices button").first().click();

        assertThat(page).hasURL(site + "/compare/claude-sonnet-4.6/twin-a");
        assertThat(page.locator(".shortcuts")).isHidden();
    }

    /** All fields go by one name, and each sends what was chosen in it. */
    @Test
    void suggestsEveryOfSeveralModels() {
        page.navigate("/compare?m=twin-a&m=nobody&m=claude-sonnet-4.6");

        page.locator("#model-2").fill("twin");
        assertThat(suggestions("model-2")).hasText(new String[] {"TwinAcme", "TwinAcme"});
        suggestions("model-2").nth(1).click();
        page.locator(".picker button").click();

        assertThat(page).hasURL(site + "/compare?m=claude-sonnet-4.6&m=twin-a&m=twin-b");
    }
}
