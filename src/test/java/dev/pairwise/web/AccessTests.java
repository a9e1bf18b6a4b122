package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every kind of page is free of what axe finds, in both schemes, on a phone and on a desk, with script and without, and loads and runs
 * nothing that the site's own policy forbids.
 */
@BrowsedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTests {

    private static final List<Integer> WIDTHS = List.of(Window.PHONE, Window.DESK);

    private final Window scripted;
    private final Window plain;

    AccessTests(@LocalServerPort int port, Browser browser) {
        this.scripted = Window.open(browser, port, Window.PHONE);
        this.plain = Window.open(browser, port, Window.PHONE).withoutScript();
    }

    @AfterAll
    void close() {
        scripted.close();
        plain.close();
    }

    @ParameterizedTest
    @EnumSource
    void breaksNoRule(PageKind kind) {
        List<String> violations = new ArrayList<>();

        scripted.wide(Window.PHONE).in(ColorScheme.LIGHT).at(kind);
        Axe axe = Axe.on(scripted.page());
        for (int width : WIDTHS) {
            scripted.wide(width).in(ColorScheme.LIGHT);
            name(violations, kind, "light", width, "with script", axe.violations());
            scripted.in(ColorScheme.DARK);
            name(violations, kind, "dark", width, "with script", axe.violationsOfColour());
        }
        violations.addAll(scripted.forbidden());

        /* The script adds and paints nothing over: without it, no colour is another. */
        plain.wide(Window.PHONE).at(kind);
        Axe plainAxe = Axe.on(plain.page());
        for (int width : WIDTHS) {
            plain.wide(width);
            name(violations, kind, "light", width, "without script", plainAxe.violationsButOfColour());
        }
        violations.addAll(plain.forbidden());

        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ABOUT", "WITHDRAWN"})
    void hearsOfWhatIsForbidden(PageKind kind) {
        scripted.at(kind).page().evaluate("document.body.setAttribute('style', 'color: red')");

        scripted.page()
                .waitForCondition(() ->
                        scripted.forbidden().stream().anyMatch(said -> said.contains("style-src-attr forbids inline")));
    }

    private static void name(
            List<String> all, PageKind kind, String scheme, int width, String script, List<String> found) {
        found.forEach(violation -> all.add("%s, %s, %d px, %s: %s".formatted(kind, scheme, width, script, violation)));
    }
}
