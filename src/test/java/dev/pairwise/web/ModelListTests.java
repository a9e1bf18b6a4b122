package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.Links;
import dev.pairwise.wording.Money;
import dev.pairwise.wording.Numbers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list of all models that the program carries, page by page and as a file. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class ModelListTests {

    /** Light enough for a slow line: the whole list is a dozen such pages. */
    private static final int MOST_BYTES = 60_000;

    private final MockMvcTester visitor;
    private final Catalogue catalogue;

    @Autowired
    ModelListTests(MockMvcTester visitor, Editions editions) {
        this.visitor = visitor;
        this.catalogue = editions.current().catalogue();
    }

    @Test
    void everyModelIsOnOneOfThePagesThatTheFirstOneLinks() {
        List<String> pages = pagesFrom("/models");
        List<String> listed = pages.stream()
                .flatMap(page -> page(page).select("main tbody th a, #aliases li > a").eachAttr("href").stream())
                .toList();

        assertThat(pages).hasSizeGreaterThan(10).last().asString().matches("/models\\?page=[0-9]+");
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(listed))
                .isEqualTo(new TreeSet<>(catalogue.models().stream()
                        .map(model -> Links.model(model.slug()))
                        .toList()));
    }

    @Test
    void everyPageLinksAllOthersAndIsItsOwn() {
        List<String> pages = pagesFrom("/models");

        for (String address : pages) {
            Document page = page(address);
            assertThat(pagesFrom(address)).isEqualTo(pages);
            assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(address);
            assertThat(page.select("meta[name=robots]").attr("content"))
                    .isEqualTo(
                            address.equals("/models")
                                    ? page("/").select("meta[name=robots]").attr("content")
                                    : "noindex,follow");
        }
        assertThat(pages.stream().map(page -> page(page).title())).doesNotHaveDuplicates();
    }

    @Test
    void aPartOfTheListBelongsToTheWholeAndKeepsItsQuery() {
        Document page = page("/models?openness=open-weights&sort=released");

        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/models");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(page.select(".paging a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).startsWith("/models?openness=open-weights&sort=released&page="));
        assertThat(page.select(".paging a").eachAttr("href")).allSatisfy(this::page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/models", "/models?page=2", "/models?sort=providers", "/models?sort=released"})
    void aPageIsLight(String address) {
        assertThat(text(address).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        assertThat(page(address).select("tbody tr")).hasSize(100);
    }

    @Test
    void everyPriceNamesItsRouteAndTheDayItWasChecked() {
        Document page = page("/models?sort=input");

        assertThat(page.select("tbody tr")).allSatisfy(row -> {
            assertThat(cell(page, row, "Input")).startsWith("$");
            assertThat(row.select("td a").attr("href"))
                    .isEqualTo(row.select("th a").attr("href") + "#pricing");
            assertThat(cell(page, row, "Checked")).containsPattern("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
        });
        assertThat(page(page.select("tbody th a").attr("href")).getElementById("pricing"))
                .isNotNull();
    }

    @Test
    void noCellIsEmpty() {
        Document page = page("/models?page=12&" + ALL_COLUMNS);

        assertThat(page.select("tbody td"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.text()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=gpt",
                "maker=mistral&sort=input",
                "openness=open-weights&context-min=128k&input-max=1&sort=monthly-cost",
                "capability=vision&capability=reasoning&sort=released&order=asc",
                "provider=openrouter&output-min=10&sort=output&order=desc"
            })
    void theFileSaysWhatThePagesSay(String query) {
        List<NamedCsvRecord> records = records("/models.csv?" + query + "&" + ALL_COLUMNS);
        List<String> pages = pagesFrom("/models?" + query + "&" + ALL_COLUMNS);

        List<List<String>> printed = new ArrayList<>();
        for (String address : pages) {
            Document page = page(address);
            page.select("tbody tr").forEach(row -> printed.add(printed(page, row)));
        }

        assertThat(records).isNotEmpty();
        assertThat(records.stream().map(ModelListTests::printed).toList()).isEqualTo(printed);
    }

    private static final String ALL_COLUMNS =
            "columns=released&columns=context&columns=max-output&columns=input&columns=output&columns=monthly-cost&columns=checked"
                    + "&columns=licence&columns=parameters&columns=knowledge-cutoff&columns=inputs&columns=capabilities";

    private static List<String> printed(Document page, Element row) {
        return List.of(
                row.select("th a").attr("href"),
                known(cell(page, row, "Released")),
                known(cell(page, row, "Context")),
                known(cell(page, row, "Max output")),
                known(cell(page, row, "Input")),
                known(cell(page, row, "Output")),
                known(cell(page, row, "Monthly cost")),
                known(cell(page, row, "Checked").replace("Old: last checked ", "")));
    }

    private static List<String> printed(NamedCsvRecord record) {
        return List.of(
                "/models/" + record.getField("slug"),
                record.getField("released"),
                tokens(record.getField("context")),
                tokens(record.getField("max_output")),
                dollars(record.getField("input")),
                dollars(record.getField("output")),
                record.getField("monthly_cost").isEmpty() ? "" : Money.sum(Usd.of(record.getField("monthly_cost"))),
                record.getField("price_checked"));
    }

    /** A figure begins with a digit or a dollar, and words say why there is none. */
    private static String known(String cell) {
        return cell.matches("[$0-9].*") ? cell : "";
    }

    private static String tokens(String count) {
        return count.isEmpty() ? "" : Numbers.tokens(Long.parseLong(count));
    }

    private static String dollars(String amount) {
        return amount.isEmpty() ? "" : Money.exact(Usd.of(amount));
    }

    private static String cell(Document page, Element row, String heading) {
        int column = page.select("thead th").eachText().indexOf(heading);
        assertThat(column).as(heading).isPositive();
        return row.child(column).text();
    }

    /** The address of each page of a list, in order; the one page of a short list. */
    private List<String> pagesFrom(String address) {
        List<String> pages = page(address).select(".paging > *").stream()
                .map(entry -> entry.hasAttr("href") ? entry.attr("href") : address)
                .toList();
        return pages.isEmpty() ? List.of(address) : pages;
    }

    private List<NamedCsvRecord> records(String address) {
        return CsvReader.builder().ofNamedCsvRecord(text(address)).stream().toList();
    }

    private Document page(String address) {
        return Jsoup.parse(text(address));
    }

    private String text(String address) {
        MockHttpServletResponse response = visitor.get().uri(address).exchange().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
