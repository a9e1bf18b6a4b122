package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of page is free of what axe finds, in both schemes, on a phone and on a desk, with script and without. */
@BrowsedSite
class AccessTests {

    private static final List<Integer> WIDTHS = List.of(Window.PHONE, Window.DESK);

    private final int port;

    AccessTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @EnumSource
    void breaksNoRule(PageKind kind, Browser browser) {
        List<String> violations = new ArrayList<>();

        try (Window scripted = Window.open(browser, port, Window.PHONE).at(kind)) {
            Axe axe = Axe.on(scripted.page());
            for (int width : WIDTHS) {
                scripted.wide(width).in(ColorScheme.LIGHT);
                name(violations, kind, "light", width, "with script", axe.violations());
                scripted.in(ColorScheme.DARK);
                name(violations, kind, "dark", width, "with script", axe.violationsOfColour());
            }
        }
        /* The script adds and paints nothing over: without it, no colour is another. */
        try (Window plain =
                Window.open(browser, port, Window.PHONE).withoutScript().at(kind)) {
            Axe axe = Axe.on(plain.page());
            for (int width : WIDTHS) {
                plain.wide(width);
                name(violations, kind, "light", width, "without script", axe.violationsButOfColour());
            }
        }

        assertThat(violations).isEmpty();
    }

    private static void name(
            List<String> all, PageKind kind, String scheme, int width, String script, List<String> found) {
        found.forEach(violation -> all.add("%s, %s, %d px, %s: %s".formatted(kind, scheme, width, script, violation)));
    }
}
