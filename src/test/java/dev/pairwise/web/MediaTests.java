package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page does on paper, in the colours of its reader, and for those who are made ill by motion. */
@BrowsedSite
class MediaTests {

    /** How something is drawn: the colours and the rest of its style that tell it from others. */
    private static final String DRAWN = """
            ([selector, pseudo, ...properties]) => {
                const style = getComputedStyle(document.querySelector(selector), pseudo || null);
                return properties.map(property => style.getPropertyValue(property)).join(" ");
            }
            """;

    private static final String ON_PAPER = """
            selector => [...document.querySelectorAll(selector)]
                .filter(one => one.checkVisibility({ contentVisibilityAuto: true }))
                .map(one => one.outerHTML.slice(0, 100))
            """;

    private static final String FOLDED = """
            () => [...document.querySelectorAll("main details > :not(summary)")]
                .filter(one => !one.closest("form") && one.getBoundingClientRect().height === 0)
                .map(one => one.outerHTML.slice(0, 100))
            """;

    private final int port;

    MediaTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void sidesMarksAndChartsAreToldApartInTheColoursOfTheReader(Browser browser) {
        try (Window window = Window.open(browser, port, Window.DESK).at(PageKind.STYLE_GUIDE)) {
            window.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            String ink = drawn(window, "body", "", "color");
            String paper = drawn(window, "body", "", "background-color");

            assertThat(ink).isNotEqualTo(paper);
            assertThat(drawn(window, ".side.left", "::before", "background-color", "border-radius"))
                    .isEqualTo(ink + " 50%");
            assertThat(drawn(window, ".side.right", "::before", "background-color", "border-radius"))
                    .isEqualTo(ink + " 0px");
            assertThat(drawn(window, ".side.right", "::before", "transform")).startsWith("matrix");
            assertThat(drawn(window, ".better", "::before", "content", "color")).contains("▲", ink);
            assertThat(drawn(window, ".bar .length", "", "fill")).isEqualTo(ink);
            assertThat(drawn(window, ".bar .track", "", "fill", "stroke")).isEqualTo(paper + " " + ink);
            assertThat(drawn(window, ".drawn .left.line", "", "stroke", "stroke-dasharray"))
                    .isEqualTo(ink + " none");
            assertThat(drawn(window, ".drawn .right.line", "", "stroke", "stroke-dasharray"))
                    .startsWith(ink)
                    .doesNotEndWith("none");
            assertThat(drawn(window, "button[aria-current]", "", "text-decoration-line"))
                    .isEqualTo("underline");
        }
    }

    @Test
    void scrollsSmoothlyOnlyForThoseWhoDoNotMind(Browser browser) {
        try (Window window = Window.open(browser, port, Window.DESK).at(PageKind.HOME)) {
            window.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            assertThat(drawn(window, "html", "", "scroll-behavior")).isEqualTo("smooth");

            window.still();
            assertThat(drawn(window, "html", "", "scroll-behavior")).isEqualTo("auto");
            assertThat(window.page().evaluate("document.getAnimations().length"))
                    .isEqualTo(0);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PAIR_WITH_EVERY_CELL", "PAIR_RICH", "MODEL_RICH", "MODELS", "STYLE_GUIDE"})
    void paperShowsWhatIsFoldedAndNothingToPress(PageKind kind, Browser browser) {
        try (Window window = Window.open(browser, port, Window.DESK).at(kind)) {
            window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(ask(window, ON_PAPER, "form, nav, .skip, .twins, input, select"))
                    .isEmpty();
            assertThat(ask(window, ON_PAPER, "main table")).isNotEmpty();
            assertThat(ask(window, FOLDED, Map.of())).isEmpty();
        }
    }

    private static String drawn(Window window, String... selectorPseudoAndProperties) {
        return String.valueOf(window.page().evaluate(DRAWN, selectorPseudoAndProperties));
    }

    private static List<?> ask(Window window, String question, Object about) {
        return (List<?>) window.page().evaluate(question, about);
    }
}
