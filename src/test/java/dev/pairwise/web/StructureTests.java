package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page is to those who hear it: headings, tables, and the order in which they are read. */
@BrowsedSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StructureTests {

    private final int port;
    private final Window shared;

    StructureTests(@LocalServerPort int port, Browser browser) {
        this.port = port;
        this.shared = Window.open(browser, port, Window.DESK);
    }

    @AfterAll
    void close() {
        shared.close();
    }

    @ParameterizedTest
    @EnumSource
    void headingsAreInOrderAndTablesSayWhatStandsWhere(PageKind kind) {
        Document page = Jsoup.parse(shared.at(kind).page().content());

        assertThat(page.select("h1")).hasSize(1);
        headingsAreInOrder(page);
        assertThat(page.select("table"))
                .allSatisfy(
                        table -> assertThat(table.select("> caption").text()).isNotBlank());
        assertThat(page.select("th")).allSatisfy(header -> {
            assertThat(header.attr("scope")).isIn("col", "row", "colgroup", "rowgroup");
            assertThat(header.text()).isNotBlank();
        });
    }

    private static void headingsAreInOrder(Document page) {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            assertThat(heading.text()).isNotBlank();
            before = level;
        }
    }

    /** On a phone a row is set in two lines, and it goes on being a row of a table. */
    @ParameterizedTest
    @ValueSource(ints = {Window.PHONE, Window.DESK})
    void aRowOfAPairIsReadAsItsLabelThenTheLeftThenTheRight(int width, Browser browser) {
        try (Window window = Window.open(browser, port, width).at(PageKind.PAIR_WITH_EVERY_CELL)) {
            Heard heard = Heard.on(window.page());
            List<Heard.Node> rows = heard.all("row").stream()
                    .filter(row ->
                            row.name().startsWith("Max output") || read(row).startsWith("Max output 16.4k"))
                    .toList();

            assertThat(rows).isNotEmpty();
            assertThat(rows.getLast().roles()).containsExactly("rowheader", "cell", "cell");
            assertThat(read(rows.getLast())).startsWith("Max output 16.4k").contains("131k");
            assertThat(heard.all("columnheader").stream().map(Heard.Node::name))
                    .contains("GPT-4o (11-20)", "Mistral Small 3.1 24B Instruct")
                    .doesNotContain("");
        }
    }

    /** A glyph that says what a word beside it says is for the eye alone. */
    @ParameterizedTest
    @EnumSource(names = {"PAIR_WITH_EVERY_CELL", "STYLE_GUIDE", "THREE", "MODELS", "SEARCH"})
    void noGlyphIsReadOut(PageKind kind, Browser browser) {
        try (Window window = Window.open(browser, port, Window.DESK).at(kind)) {
            assertThat(Heard.on(window.page()).all("StaticText").stream().map(Heard.Node::name))
                    .isNotEmpty()
                    .noneMatch(text -> text.matches(".*[▲=◷✓✕≠↑↓›].*"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PAIR_RICH", "PAIR_WITH_EVERY_CELL", "BENCHMARK", "STYLE_GUIDE"})
    void everyPictureHasANameThatIsReadOnce(PageKind kind, Browser browser) {
        try (Window window = Window.open(browser, port, Window.DESK).at(kind)) {
            assertThat(Heard.on(window.page()).all("image"))
                    .isNotEmpty()
                    .allSatisfy(picture -> assertThat(picture.name()).isNotBlank())
                    .allSatisfy(picture -> assertThat(picture.description()).isEmpty());
        }
    }

    private static String read(Heard.Node node) {
        return String.join(" ", node.children().stream().map(Heard.Node::name).toList());
    }
}
