package dev.pairwise.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

/** A visitor with a real browser, new for every test. Skipped where there is no browser, except on a build server. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserVisit {

    final String site;
    final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    BrowserContext visitor;
    Page page;

    BrowserVisit(int port) {
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
        open(visitor());
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    /** Whoever wants another sort of visitor says so here and opens it. */
    Browser.NewContextOptions visitor() {
        return new Browser.NewContextOptions().setBaseURL(site).setReducedMotion(ReducedMotion.REDUCE);
    }

    void open(Browser.NewContextOptions options) {
        if (visitor != null) {
            visitor.close();
        }
        complaints.clear();
        visitor = browser.newContext(options);
        page = visitor.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    void openWithoutScript() {
        open(visitor().setJavaScriptEnabled(false));
    }

    String focused() {
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }
}
