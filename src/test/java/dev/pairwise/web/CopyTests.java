package dev.pairwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The buttons that copy a page, or its address. */
@BrowsedSite
class CopyTests extends BrowserVisit {

    private static final String PAIR = "/compare/claude-sonnet-4-6/gpt-4o";
    private static final String FIVE = "?requests=5&input=800&output=250&cached=0&batch=0";

    CopyTests(@LocalServerPort int port) {
        super(port);
    }

    @Override
    Browser.NewContextOptions visitor() {
        return super.visitor().setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    private Locator button(String what) {
        return page.locator("[data-copy=" + what + "]");
    }

    private Locator news(String what) {
        return page.locator("[data-copy=" + what + "] + [role=status]");
    }

    private Object copied() {
        return page.evaluate("navigator.clipboard.readText()");
    }

    private Object markdown(String address) {
        return page.evaluate("address => fetch(address).then(answer => answer.text())", address);
    }

    @Test
    void theMarkdownIsThatOfTheWorkload() {
        page.navigate(PAIR);
        page.locator("#workload-requests").fill("5");
        assertThat(page).hasURL(site + PAIR + FIVE);

        button("markdown").click();

        assertThat(news("markdown")).hasText("The page is copied as Markdown.");
        assertThat(copied()).isEqualTo(markdown(PAIR + ".md" + FIVE)).isNotEqualTo(markdown(PAIR + ".md"));
    }

    @Test
    void theLinkLeadsToTheWorkload() {
        page.navigate(PAIR + "#faq");
        page.locator("#workload-requests").fill("5");
        assertThat(page).hasURL(site + PAIR + FIVE + "#faq");

        button("link").click();

        assertThat(news("link")).hasText("The link is copied.");
        assertThat(copied()).isEqualTo(site + PAIR + FIVE + "#monthly-cost");
    }

    @Test
    void aModelIsCopiedAsMarkdownToo() {
        page.navigate("/models/gpt-4o");

        button("markdown").click();

        assertThat(news("markdown")).hasText("The page is copied as Markdown.");
        assertThat(copied()).isEqualTo(markdown("/models/gpt-4o.md"));
    }

    @Test
    void theTextIsSelectedWhereTheClipboardIsRefused() {
        page.navigate(PAIR);
        page.evaluate("() => { navigator.clipboard.write = () => Promise.reject(new Error('refused')); }");

        button("link").click();

        assertThat(news("link")).hasText("The browser refuses. Copy the selected text below.");
        assertThat(page.locator(".copy textarea")).isFocused();
        assertThat(page.evaluate("getSelection().toString()")).isEqualTo(site + PAIR + "#monthly-cost");
    }

    @Test
    void saysSoWhereTheMarkdownDoesNotCome() {
        page.navigate(PAIR);
        page.route("**/*.md*", Route::abort);

        button("markdown").click();

        assertThat(news("markdown")).hasText("The site did not answer. Nothing is copied.");
    }
}
