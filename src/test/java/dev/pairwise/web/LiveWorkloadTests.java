package dev.pairwise.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The figures of a page follow its workload: while it is typed, by the buttons, through the history, and without script. */
@BrowsedSite
class LiveWorkloadTests extends BrowserVisit {

    private static final String PAIR = "/compare/claude-sonnet-4-6/gpt-4o";
    private static final String FIVE = "?requests=5&input=800&output=250&cached=0&batch=0";
    private static final String AGENT = "?requests=50000&input=20000&output=1000&cached=80&batch=0";

    private static final String NO_ANSWER =
            "No answer now: the figures are still those of the last workload. Try again in a moment.";

    /** A page is scrolled by whole ones. */
    private static final double ONE_PIXEL = 1;

    /** The text of every section without what is said to those who cannot see it change. */
    private static final String SECTIONS = """
            () => [...document.querySelectorAll("main > section")].map(section => {
                const copy = section.cloneNode(true);
                copy.querySelectorAll("[role=status]").forEach(news => news.remove());
                return `${section.id}: ${copy.textContent}`;
            })""";

    LiveWorkloadTests(@LocalServerPort int port) {
        super(port);
    }

    private Locator field(String name) {
        return page.locator("#workload-" + name);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator news() {
        return page.locator("form.workload [role=status]");
    }

    private Object freshlyLoaded() {
        Page fresh = visitor.newPage();
        fresh.navigate(page.url());
        return fresh.evaluate(SECTIONS);
    }

    private double topOfTheForm() {
        return ((Number) page.evaluate("document.querySelector('form.workload').getBoundingClientRect().top"))
                .doubleValue();
    }

    @Test
    void typingChangesEverySectionAndTheAddress() {
        page.navigate(PAIR + "#monthly-cost");
        String said = page.locator(".introduction").textContent();

        field("requests").fill("5");

        assertThat(page).hasURL(site + PAIR + FIVE + "#monthly-cost");
        assertThat(page.locator(".introduction")).not().hasText(said);
        assertThat(news()).hasText(page.locator(".gap").first().textContent());
        assertThat(page.evaluate(SECTIONS)).isEqualTo(freshlyLoaded());
        assertThat(focused()).isEqualTo("workload-requests");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theButtonChangesThePageWithoutScript() {
        openWithoutScript();
        page.navigate(PAIR);

        field("requests").fill("5");
        button("Work out").click();

        assertThat(page).hasURL(site + PAIR + FIVE + "#monthly-cost");
        assertThat(page.locator("#monthly-cost")).containsText("5 requests a month");
    }

    @Test
    void theUsualWorkloadHasTheCleanAddress() {
        page.navigate(PAIR + FIVE);

        field("requests").fill("1000000");

        assertThat(page).hasURL(site + PAIR);
        assertThat(button("Chat")).hasAttribute("aria-current", "true");
    }

    @Test
    void aValueThatCannotBeUsedIsExplainedBesideItsField() {
        page.navigate(PAIR + FIVE);
        Object before = page.evaluate(SECTIONS);

        field("input").fill("many");

        assertThat(page.locator("#workload-input-error")).hasText("Give one whole number from 0 to 10,000,000.");
        assertThat(field("input")).hasAttribute("aria-invalid", "true");
        assertThat(field("input")).hasAttribute("aria-describedby", "workload-input-error");
        assertThat(field("input")).hasValue("many");
        assertThat(news()).hasText("A value cannot be used; the figures have not changed.");
        assertThat(page).hasURL(site + PAIR + FIVE);

        field("input").fill("800");

        assertThat(page.locator("#workload-input-error")).hasCount(0);
        assertThat(field("input")).not().hasAttribute("aria-invalid", "true");
        assertThat(page.evaluate(SECTIONS)).isEqualTo(before);
    }

    @Test
    void sendingAValueThatCannotBeUsedLeadsToItsField() {
        page.navigate(PAIR);

        field("cached").fill("101");
        button("Work out").click();

        assertThat(page.locator("#workload-cached-error")).isVisible();
        assertThat(field("cached")).isFocused();
    }

    @Test
    void aPageThatRefusedAValueIsMendedByTyping() {
        page.navigate(PAIR + "?input=many");
        assertThat(page.locator("form.workload > .error")).isVisible();

        field("input").fill("900");

        assertThat(page.locator("form.workload .error")).hasCount(0);
        assertThat(page.evaluate(SECTIONS)).isEqualTo(freshlyLoaded());
    }

    @Test
    void backAndForwardRestoreTheWorkloadWithItsFields() {
        page.navigate(PAIR);
        field("requests").fill("5");
        assertThat(page).hasURL(site + PAIR + FIVE);
        button("Work out").click();
        button("Agent").click();
        assertThat(page).hasURL(site + PAIR + AGENT);
        assertThat(field("cached")).hasValue("80");
        assertThat(button("Agent")).isFocused();

        page.goBack();
        assertThat(page.locator("#monthly-cost")).containsText("5 requests a month");
        assertThat(field("requests")).hasValue("5");
        assertThat(field("cached")).hasValue("0");

        page.goBack();
        assertThat(page.locator("#monthly-cost")).containsText("1,000,000 requests a month");
        assertThat(field("requests")).hasValue("1000000");

        page.goForward();
        assertThat(page.locator("#monthly-cost")).containsText("5 requests a month");
        assertThat(page.evaluate(SECTIONS)).isEqualTo(freshlyLoaded());
    }

    @Test
    void linksWithinThePageChangeNoWorkload() {
        page.navigate(PAIR);
        field("requests").fill("5");
        assertThat(page).hasURL(site + PAIR + FIVE);

        page.locator(".toc a[href='#faq']").click();

        assertThat(page).hasURL(site + PAIR + FIVE + "#faq");
        assertThat(field("requests")).hasValue("5");
    }

    @Test
    void differencesOnlyStay() {
        page.navigate(PAIR);
        button("Show differences only").click();
        assertThat(page).hasURL(site + PAIR + "?differences=only#scorecard");
        assertThat(page.locator("#scorecard tr.same")).hasCount(0);

        field("requests").fill("5");

        assertThat(page).hasURL(site + PAIR + FIVE + "&differences=only#scorecard");
        assertThat(page.locator("#scorecard tr.same")).hasCount(0);
        button("Show all rows").click();
        assertThat(page).hasURL(site + PAIR + "?requests=5#scorecard");
        assertThat(page.locator("#scorecard tr.same")).not().hasCount(0);
    }

    @Test
    void whatIsOpenStaysOpen() {
        page.navigate(PAIR);
        page.getByText("How the bills add up").click();
        page.locator("#scorecard .dispute summary").first().click();

        field("requests").fill("5");

        assertThat(page).hasURL(site + PAIR + FIVE);
        assertThat(page.locator("#monthly-cost details[open]")).containsText("5 requests");
        assertThat(page.locator("#scorecard .dispute").first()).hasAttribute("open", "");
    }

    /** A request that one of the two cannot take makes the sections above the form longer. */
    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void theFormStaysWhereItIs(int width) {
        openAgain(visitor().setReducedMotion(ReducedMotion.NO_PREFERENCE).setViewportSize(width, 800));
        page.navigate(PAIR);
        page.evaluate(
                "document.querySelector('form.workload').scrollIntoView({ block: 'center', behavior: 'instant' })");
        Object height = page.evaluate("document.querySelector('#monthly-cost').offsetTop");
        double before = topOfTheForm();

        field("input").fill("900000");

        assertThat(page.locator("#monthly-cost")).containsText("900,000 input");
        assertThat(page.evaluate("document.querySelector('#monthly-cost').offsetTop"))
                .isNotEqualTo(height);
        assertThat(topOfTheForm()).isCloseTo(before, within(ONE_PIXEL));
    }

    @Test
    void withoutTheNetworkTheFiguresStayAndTheButtonTriesAgain() {
        page.navigate(PAIR);
        visitor.setOffline(true);
        field("requests").fill("5");
        assertThat(news()).hasText(NO_ANSWER);
        assertThat(page).hasURL(site + PAIR);
        assertThat(page.locator("#monthly-cost")).containsText("1,000,000 requests a month");

        visitor.setOffline(false);
        button("Work out").click();

        assertThat(page).hasURL(site + PAIR + FIVE);
        assertThat(page.locator("#monthly-cost")).containsText("5 requests a month");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aBusySiteIsWaitedFor(int status) {
        page.navigate(PAIR);
        page.route("**/compare/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(status)));

        field("requests").fill("5");

        assertThat(news()).hasText(NO_ANSWER);
        assertThat(page).hasURL(site + PAIR);
    }

    /** Going on is not undone by an answer to what was left. */
    @Test
    void theLastStepThroughTheHistoryCounts() {
        page.navigate(PAIR + FIVE);
        button("Agent").click();
        assertThat(page).hasURL(site + PAIR + AGENT);
        List<Route> waiting = new ArrayList<>();
        page.route("**" + PAIR + "?requests=5&*", waiting::add);

        page.waitForRequest("**" + PAIR + "?requests=5&*", () -> page.evaluate("history.back()"));
        page.goForward();
        waiting.forEach(Route::resume);
        page.unroute("**" + PAIR + "?requests=5&*");
        field("batch").fill("1");

        assertThat(page).hasURL(site + PAIR + AGENT.replace("batch=0", "batch=1"));
        page.goBack();
        assertThat(page.locator("#monthly-cost")).containsText("5 requests a month");
    }

    @Test
    void linksOfTheNewSectionsLeadOn() {
        page.navigate(PAIR);
        field("requests").fill("5");
        assertThat(page).hasURL(site + PAIR + FIVE);

        page.locator(".calls a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*\\?requests=5&.*#.+"));
        Locator on = page.locator("#continue .links a").first();
        String address = on.getAttribute("href");
        on.click();

        assertThat(page).hasURL(site + address);
        assertThat(page.locator("h1 .vs")).isVisible();
    }

    @Test
    void severalModelsFollowTheirWorkloadToo() {
        page.navigate("/compare?m=claude-sonnet-4-6&m=gpt-4o&m=o3");

        field("requests").fill("5");

        assertThat(page).hasURL(site + "/compare?m=claude-sonnet-4-6&m=gpt-4o&m=o3" + FIVE.replace('?', '&'));
        assertThat(page.locator("#monthly-cost")).containsText("5 requests a month");
        assertThat(page.locator("#model-1")).hasValue("claude-sonnet-4-6");
        assertThat(page.evaluate(SECTIONS)).isEqualTo(freshlyLoaded());
        assertThat(page.locator("#change input[name=requests]").all())
                .extracting(hidden -> hidden.getAttribute("value"))
                .isEqualTo(List.of("5"));
    }
}
