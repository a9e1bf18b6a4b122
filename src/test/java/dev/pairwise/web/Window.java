package dev.pairwise.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An open window of a browser on {@link BundledSite}, and what of its page broke the site's policy of what pages may load and run. */
record Window(BrowserContext context, Page page, List<String> forbidden) implements AutoCloseable {

    static final int PHONE = 360;
    static final int DESK = 1280;
    private static final int HEIGHT = 800;
    private static final String POLICY = "Content Security Policy";
    private static final String TELL_OF_FORBIDDEN = """
            addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
                console.error(`%s: ${effectiveDirective} forbids ${blockedURI} ${sample}`))""".formatted(POLICY);

    static Window open(Browser browser, int port, int width) {
        return open(browser, options(port, width));
    }

    /** Lets a reader's own style sheet in, as a browser does and a test otherwise could not. */
    static Window unguarded(Browser browser, int port, int width) {
        return open(browser, options(port, width).setBypassCSP(true));
    }

    private static Window open(Browser browser, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.addInitScript(TELL_OF_FORBIDDEN);
        Window window = new Window(context, context.newPage(), new ArrayList<>());
        window.page.onConsoleMessage(message -> window.hear(message.text()));
        return window;
    }

    private static Browser.NewContextOptions options(int port, int width) {
        return new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setViewportSize(width, HEIGHT);
    }

    /** The page is as it is for those whose browser loads no script; the test itself still can ask it things. */
    Window withoutScript() {
        context.route("**/js/*.js", Route::abort);
        return this;
    }

    private void hear(String said) {
        if (said.contains(POLICY)) {
            forbidden.add(said);
        }
    }

    Window at(PageKind kind) {
        forbidden.clear();
        kind.html()
                .ifPresent(html -> page.route(
                        "**" + kind.address(),
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html; charset=utf-8")
                                .setHeaders(Map.of("Content-Security-Policy", SecurityHeadersFilter.POLICY))
                                .setBody(html))));
        page.navigate(kind.address());
        return this;
    }

    Window wide(int width) {
        page.setViewportSize(width, HEIGHT);
        return this;
    }

    Window in(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    /** Nothing moves by itself: what is scrolled to is there at once. */
    Window still() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
