package dev.pairwise.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor with a real browser, new for every test. */
@ExtendWith(Chromium.class)
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserVisit {

    final String site;
    final List<String> complaints = new ArrayList<>();
    private Browser browser;
    BrowserContext visitor;
    Page page;

    BrowserVisit(int port) {
        this.site = "http://localhost:" + port;
    }

    @BeforeEach
    final void visit(Browser opened) {
        browser = opened;
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

    /** In place of the visitor before. */
    void openAgain(Browser.NewContextOptions options) {
        visitor.close();
        open(options);
    }

    private void open(Browser.NewContextOptions options) {
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
        openAgain(visitor().setJavaScriptEnabled(false));
    }

    String focused() {
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }
}
