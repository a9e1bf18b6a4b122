package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages that fit the narrowest screen, which is the same as a screen of 1280 pixels enlarged to 400%, and text set wider by its reader. */
@BrowsedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReflowTests {

    private static final int NARROWEST = 320;

    /** What WCAG 2.2 lets a reader ask for (1.4.12). */
    private static final String WIDER_TEXT = """
            * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
            p { margin-bottom: 2em !important; }
            """;

    private static final String STICKING_OUT = """
            () => document.documentElement.scrollWidth > innerWidth
                ? [...document.querySelectorAll("body *")]
                    .filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest(".scroll, .toc, pre"))
                    .map(one => one.outerHTML.slice(0, 120))
                : []
            """;

    private static final String TABLES_OUT_OF_REACH = """
            () => [...document.querySelectorAll("table")]
                .map(table => ({ table, region: table.parentElement }))
                .filter(({ table, region }) => table.getBoundingClientRect().width > region.clientWidth + 1)
                .filter(({ region }) => !(region.matches("[role=region][tabindex='0']") && region.getAttribute("aria-label")))
                .map(({ table }) => table.outerHTML.slice(0, 120))
            """;

    private static final String CUT_NAMES = """
            () => [...document.querySelectorAll(".names span")]
                .filter(name => name.scrollHeight > name.clientHeight + 1 || name.scrollWidth > name.clientWidth + 1)
                .map(name => name.textContent)
            """;

    private final int port;
    private final Window narrowest;

    ReflowTests(@LocalServerPort int port, Browser browser) {
        this.port = port;
        this.narrowest = Window.open(browser, port, NARROWEST);
    }

    @AfterAll
    void close() {
        narrowest.close();
    }

    @ParameterizedTest
    @EnumSource
    void fitsTheNarrowestScreen(PageKind kind) {
        narrowest.at(kind);

        assertThat(list(narrowest, STICKING_OUT)).as("sticks out of %s", kind).isEmpty();
        assertThat(list(narrowest, TABLES_OUT_OF_REACH))
                .as("scrolls beyond the keyboard or has no name in %s", kind)
                .isEmpty();
        assertThat(narrowest.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(NARROWEST);
    }

    @ParameterizedTest
    @EnumSource(names = "PAIR_.*", mode = EnumSource.Mode.MATCH_ALL)
    void cutsNoNameWhenTextIsSetWider(PageKind kind, Browser browser) {
        try (Window window = Window.unguarded(browser, port, Window.PHONE).at(kind)) {
            for (int width : List.of(NARROWEST, Window.PHONE, Window.DESK)) {
                window.wide(width);
                assertThat(list(window, CUT_NAMES)).as("at %d px", width).isEmpty();
            }
            window.page().addStyleTag(new Page.AddStyleTagOptions().setContent(WIDER_TEXT));
            for (int width : List.of(NARROWEST, Window.PHONE, Window.DESK)) {
                window.wide(width);
                assertThat(list(window, CUT_NAMES))
                        .as("set wider at %d px", width)
                        .isEmpty();
                assertThat(list(window, STICKING_OUT))
                        .as("set wider at %d px", width)
                        .isEmpty();
            }
        }
    }

    private static List<?> list(Window window, String question) {
        return (List<?>) window.page().evaluate(question);
    }
}
