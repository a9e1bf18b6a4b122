package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way of the focus through a page. */
@BrowsedSite
class KeyboardTests {

    /** What is focused, with what is wrong with how it shows: nothing drawn around it, or something else on top of it. */
    private static final String FOCUSED = """
            () => {
                const one = document.activeElement;
                if (one === document.body) return null;
                const { left, top, width, height } = one.getClientRects()[0];
                const shown = document.elementFromPoint(left + width / 2, top + height / 2);
                const faults = [];
                if (getComputedStyle(one).outlineStyle === "none") faults.push("shows no focus");
                if (!shown || !one.contains(shown)) faults.push(`lies under ${shown?.outerHTML.slice(0, 80)}`);
                const part = one.closest("header.site, nav.toc, main, footer.site") ?? one;
                return { name: one.outerHTML.slice(0, 90), part: part.className || part.localName, faults };
            }
            """;

    /** More stops than any page has. */
    private static final int FAR = 1_000;

    private final int port;

    KeyboardTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(ints = {Window.PHONE, Window.DESK})
    void everyStopOnTheWayThroughAPairIsInSight(int width, Browser browser) {
        try (Window window = Window.open(browser, port, width).still().at(PageKind.PAIR_RICH)) {
            List<Stop> there = walk(window.page(), "Tab", FAR);
            List<Stop> back = walk(window.page(), "Shift+Tab", there.size());

            assertThat(there).hasSizeBetween(100, FAR - 1);
            assertThat(back).hasSameSizeAs(there);
            assertThat(there)
                    .allSatisfy(
                            stop -> assertThat(stop.faults()).as(stop.name()).isEmpty());
            assertThat(back)
                    .allSatisfy(stop -> assertThat(stop.faults())
                            .as("back to %s", stop.name())
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "PAIR_POOR", "METHODOLOGY"})
    void theWayLeadsFromTheSkipLinkThroughTheHeaderToThePage(PageKind kind, Browser browser) {
        try (Window window = Window.open(browser, port, Window.DESK).still().at(kind)) {
            List<String> parts = walk(window.page(), "Tab", FAR).stream()
                    .map(Stop::part)
                    .distinct()
                    .toList();

            assertThat(parts).startsWith("skip", "site");
            assertThat(parts.subList(2, parts.size()))
                    .containsSubsequence(parts.contains("toc") ? List.of("toc", main(kind)) : List.of(main(kind)));
        }
    }

    private static String main(PageKind kind) {
        return switch (kind) {
            case HOME -> "single";
            case PAIR_POOR -> "comparison";
            default -> "main";
        };
    }

    @Test
    void theSkipLinkLeadsPastTheHeader(Browser browser) {
        try (Window window = Window.open(browser, port, Window.DESK).still().at(PageKind.PAIR_RICH)) {
            Page page = window.page();

            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getBoundingClientRect().top"))
                    .as("the skip link is in sight once it is focused")
                    .isEqualTo(8);
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");

            assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
        }
    }

    /** Until the focus leaves the page. */
    private static List<Stop> walk(Page page, String key, int most) {
        List<Stop> stops = new ArrayList<>();
        page.keyboard().press(key);
        while (stops.size() < most && page.evaluate(FOCUSED) instanceof Map<?, ?> found) {
            stops.add(
                    new Stop(String.valueOf(found.get("name")), String.valueOf(found.get("part")), List.copyOf((List<?>)
                            found.get("faults"))));
            page.keyboard().press(key);
        }
        return stops;
    }

    /** One element that the focus comes to. */
    private record Stop(String name, String part, List<Object> faults) {}
}
