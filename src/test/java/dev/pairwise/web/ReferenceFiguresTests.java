package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pairwise.PostgresConfiguration;
import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.SourceRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The figures that two well-known pairs must have when their facts go into an empty database, read from the HTML as visitors read it. */
@SpringBootTest(properties = "pairwise.catalogue.bundled=false")
@AutoConfigureMockMvc
@Import({PostgresConfiguration.class, Imports.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceFiguresTests {

    private static final Path EXAMPLE = Path.of("..", "shared", "examples", "reference-facts.json");

    private static final String AUDIO = "/compare/gpt-4o-audio-preview/mistral-small-3.1-24b-instruct";
    private static final String NOVEMBER = "/compare/gpt-4o-2024-11-20/mistral-small-3.1-24b-instruct";

    private static final String MISTRAL = "Mistral Small 3.1 24B Instruct";

    private final MockMvcTester visitor;
    private final Imports imports;
    private final CatalogueStore store;
    private final JdbcTemplate database;

    @Autowired
    ReferenceFiguresTests(MockMvcTester visitor, Imports imports, CatalogueStore store, JdbcTemplate database) {
        this.visitor = visitor;
        this.imports = imports;
        this.store = store;
        this.database = database;
    }

    @BeforeAll
    void fillTheEmptyDatabase() {
        assertThat(store.isUntouched()).isTrue();
        imports.take(Imports.THREE_MODELS);
    }

    /** Where the document that the figures were first taken from lies beside the project, it holds the same facts as ours. */
    @Test
    void holdsTheFactsOfTheExample() {
        assumeTrue(Files.exists(EXAMPLE));
        CatalogueDocument own = store.read();
        database.execute("truncate source, withdrawn cascade");

        imports.take(EXAMPLE);

        SourceRecord source = own.sources().getFirst();
        assertThat(store.read().sources()).extracting(SourceRecord::slug).containsExactly(source.slug());
        assertThat(store.read())
                .usingRecursiveComparison()
                .ignoringFields("sources")
                .isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                AUDIO + "  | /compare/mistral-small-3.1-24b-instruct/gpt-4o-audio-preview",
                NOVEMBER + " | /compare/mistral-small-3.1-24b-instruct/gpt-4o-2024-11-20",
                NOVEMBER + " | /compare/gpt-40-2024-11-20/mistral-small-3.1-24b-instruct",
                NOVEMBER + " | /compare/mistral-small-3.1-24b-instruct/gpt-40-2024-11-20"
            })
    void answersTheCanonicalAddressAndSendsOthersToIt(String canonical, String other) {
        assertThat(visitor.get().uri(canonical)).hasStatus(200);
        MvcTestResult moved = visitor.get().uri(other).exchange();

        assertThat(moved).hasStatus(301).headers().hasValue("Location", canonical);
    }

    @Test
    void pricesBothWithTheirRoutes() {
        Document page = page(AUDIO);

        assertThat(section(page, "monthly-cost"))
                .contains("$4,500", "on OpenRouter", "$155", "on Together AI")
                .contains(MISTRAL + " costs $4,345 a month less than GPT-4o Audio: 97% lower.")
                .contains("GPT-4o Audio costs 29 times as much.")
                .contains(MISTRAL + " is cheaper at every mix of input and output.");
    }

    @Test
    void claimsNoGapWhereAPriceIsMissing() {
        Document page = page(NOVEMBER);

        assertThat(section(page, "monthly-cost"))
                .contains("unavailable", "$155", "on Together AI")
                .contains("No gap can be given: no complete price of GPT-4o (11-20) is recorded.")
                .doesNotContain("times", "lower", "at every mix");
        assertThat(section(page, "pricing")).doesNotContain("cheaper", "lower", "times the price", "better");
        assertThat(section(page, "deep-dive")).doesNotContain("a million tokens cost", "apart");
    }

    @Test
    void saysHowFarApartInputAndOutputAre() {
        Document page = page(AUDIO);

        assertThat(cells(page, "pricing", "Cheapest input")).containsExactly("$2.50/1M tokens", "$0.10/1M tokens");
        assertThat(cells(page, "pricing", "Cheapest output")).containsExactly("$10/1M tokens", "$0.30/1M tokens");
        assertThat(section(page, "pricing"))
                .contains("Input is 96% cheaper with " + MISTRAL + ", $2.40 lower per million tokens; "
                        + "with GPT-4o Audio it costs 25 times the price.")
                .contains("Output is 97% cheaper with " + MISTRAL + ", $9.70 lower per million tokens; "
                        + "with GPT-4o Audio it costs 33 times the price.");
    }

    @Test
    void pricesOnlyTheSideWithAPrice() {
        Document page = page(NOVEMBER);

        assertThat(cells(page, "pricing", "Cheapest output"))
                .containsExactly("no complete price is recorded", "$0.30/1M tokens");
        assertThat(cells(page, "scorecard", "Cheapest output"))
                .containsExactly("no complete price is recorded", "$0.30/1M tokens");
    }

    @Test
    void blendsInputAndOutput() {
        assertThat(section(page(AUDIO), "deep-dive"))
                .contains("At 70% input and the rest output, a million tokens cost $4.75 with GPT-4o Audio and $0.16"
                        + " with "
                        + MISTRAL + ", $4.59 apart.");
    }

    @Test
    void countsRoutesAndNamesTheProvidersOfBoth() {
        assertThat(cells(page(AUDIO), "scorecard", "Provider routes"))
                .containsExactly("1 route at 1 provider", "6 routes at 6 providers");
        assertThat(section(page(AUDIO), "deep-dive")).contains("OpenRouter offers both.");
        assertThat(cells(page(NOVEMBER), "scorecard", "Provider routes"))
                .containsExactly("no route recorded", "6 routes at 6 providers");
        assertThat(section(page(NOVEMBER), "deep-dive"))
                .contains("No provider is recorded for GPT-4o (11-20)")
                .doesNotContain("offers both", "offer both");
    }

    @Test
    void listsAsManyRoutesAsItCounts() {
        assertThat(page(AUDIO).select("#pricing table.routes tbody")).hasSize(2);
        assertThat(page(AUDIO).select("#pricing table.routes tbody tr")).hasSize(1 + 6);
        assertThat(page(NOVEMBER).select("#pricing table.routes tbody tr")).hasSize(6);
    }

    @Test
    void saysWhatOnlyOneSideHas() {
        assertThat(section(page(AUDIO), "deep-dive"))
                .contains(MISTRAL
                        + " supports vision, multimodal input, and structured outputs, and GPT-4o Audio does not.")
                .doesNotContain("GPT-4o Audio supports");
        assertThat(section(page(NOVEMBER), "deep-dive"))
                .contains("GPT-4o (11-20) supports code execution, and " + MISTRAL + " does not.")
                .contains(MISTRAL + " supports structured outputs, and GPT-4o (11-20) does not.")
                .contains("Both GPT-4o (11-20) and " + MISTRAL + " support vision and multimodal input.");
    }

    @Test
    void saysWhatEachIsFor() {
        assertThat(cells(page(AUDIO), "scorecard", "Best for"))
                .containsExactly("general production evaluation", "multimodal apps and provider-routed production");
        assertThat(cells(page(AUDIO), "scorecard", "Decision fit"))
                .containsExactly("Long context (both)", "RAG, Long context (both), and Vision");
        assertThat(cells(page(NOVEMBER), "scorecard", "Best for"))
                .containsExactly("multimodal apps (both)", "multimodal apps (both) and provider-routed production");
        assertThat(cells(page(NOVEMBER), "scorecard", "Decision fit"))
                .containsExactly("Coding, Agents, and Long context (both)", "RAG, Long context (both), and Vision");
    }

    @Test
    void saysToTryTheCheaperFirst() {
        Element verdict = page(AUDIO).expectFirst("#verdict");

        assertThat(verdict.select(".sentence").text())
                .startsWith(MISTRAL + " costs 1/29 of what GPT-4o Audio costs")
                .contains("try " + MISTRAL + " first");
        assertThat(verdict.select("a[href=/methodology#rule-4e]")).hasSize(1);
    }

    @Test
    void namesThePriceThatIsMissing() {
        Element verdict = page(NOVEMBER).expectFirst("#verdict");

        assertThat(verdict.select(".sentence").text())
                .isEqualTo("No pick between GPT-4o (11-20) and " + MISTRAL
                        + ": no complete price of GPT-4o (11-20) is recorded.");
        assertThat(verdict.select("a[href=/methodology#rule-7a]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({AUDIO + ", 'index,follow'", NOVEMBER + ", 'noindex,follow'"})
    void indexesThePairWithEnoughFactsAlone(String address, String robots) {
        assertThat(page(address).select("meta[name=robots]").attr("content")).isEqualTo(robots);
    }

    @ParameterizedTest
    @CsvSource({AUDIO, NOVEMBER})
    void sharesNoBenchmarkAndTiesInContext(String address) {
        Document page = page(address);

        assertThat(cells(page, "scorecard", "Shared benchmarks"))
                .containsExactly("0 in common of 0", "0 in common of 0");
        assertThat(cells(page, "scorecard", "Context window")).containsExactly("128k tokens", "128k tokens");
        assertThat(row(page, "scorecard", "Context window").select(".equal")).hasSize(1);
        assertThat(section(page, "top")).contains("Both context windows hold 128k tokens.");
    }

    private Document page(String address) {
        MvcTestResult answer = visitor.get().uri(address).exchange();
        assertThat(answer).hasStatus(200);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String section(Document page, String id) {
        return page.expectFirst("section#" + id).text();
    }

    private static Element row(Document page, String section, String label) {
        return page.select("section#%s table.pair tbody tr".formatted(section)).stream()
                .filter(row -> row.expectFirst("th").text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + label));
    }

    /** The values alone, without the notes and marks beside them. */
    private static List<String> cells(Document page, String section, String label) {
        List<Element> cells = row(page, section, label).clone().select("td");
        cells.forEach(cell -> cell.select("small, button, details").remove());
        return cells.stream().map(Element::text).toList();
    }
}
