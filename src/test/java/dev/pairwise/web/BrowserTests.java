package dev.pairwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The script in a real browser. Skipped where there is none, except on a build server. */
@SiteTest
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTests {

    private static final Pattern PAIR = Pattern.compile(".*/compare/claude-sonnet-4\\.6/gpt-4o-2024-11-20$");

    private final String site;
    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private BrowserContext visitor;
    private Page page;

    BrowserTests(@LocalServerPort int port) {
        this.site = "http://localhost:" + port;
    }

    @BeforeAll
    void start() {
        Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(chromium.isPresent() || System.getenv("CI") != null, "no browser here");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void visit() {
        complaints.clear();
        open(true);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    private void open(boolean isScripted) {
        visitor = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(site).setJavaScriptEnabled(isScripted));
        page = visitor.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    private Locator suggestions(String field) {
        return page.locator("#" + field + "-suggestions li");
    }

    private String focused() {
        return String.valueOf(page.evaluate("document.activeElement.id"));
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
        visitor.close();
        open(false);
        page.navigate("/");

        page.locator("#pick-left").fill("twin");
        page.locator("#pick-right").fill("sonnet 4.6");
        page.locator(".picker button").click();
        assertThat(page.locator("#pick-left")).hasValue("twin");
        page.locator("#pick-left-choices button").first().click();

        assertThat(page).hasURL(site + "/compare/claude-sonnet-4.6/twin-a");
        assertThat(page.locator(".shortcuts")).isHidden();
    }
}
