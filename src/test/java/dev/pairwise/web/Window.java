package dev.pairwise.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** An open window of a browser on {@link BundledSite}. */
record Window(BrowserContext context, Page page) implements AutoCloseable {

    static final int PHONE = 360;
    static final int DESK = 1280;
    private static final int HEIGHT = 800;

    static Window open(Browser browser, int port, int width) {
        return open(browser, options(port, width));
    }

    /** Lets a reader's own style sheet in, as a browser does and a test otherwise could not. */
    static Window unguarded(Browser browser, int port, int width) {
        return open(browser, options(port, width).setBypassCSP(true));
    }

    private static Window open(Browser browser, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        return new Window(context, context.newPage());
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

    Window at(PageKind kind) {
        kind.html()
                .ifPresent(html -> page.route(
                        "**" + kind.address(),
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html; charset=utf-8")
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
