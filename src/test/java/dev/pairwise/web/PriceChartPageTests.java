package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.edition.Editions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Charts of prices on the list of models that the program carries and on the pages of its tests. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class PriceChartPageTests {

    private final MockMvcTester visitor;
    private final Editions editions;

    @Autowired
    PriceChartPageTests(MockMvcTester visitor, Editions editions) {
        this.visitor = visitor;
        this.editions = editions;
    }

    @Test
    void thereIsNoneUntilOneIsAskedFor() {
        assertThat(page("/models").getElementById("chart")).isNull();
    }

    @Test
    void everyMeasureThatTheFormOffersIsDrawn() {
        List<String> offered = page("/models").select("#list-chart option").eachAttr("value");

        assertThat(offered)
                .hasSize(1 + editions.current().standings().list().measures().size());
        assertThat(offered.stream().skip(1)).allSatisfy(measure -> {
            Document page = page("/models?chart=" + measure);
            assertThat(page.select("#chart svg[role=img] title").text()).startsWith("Price against");
            assertThat(page.select("#chart tbody tr")).isNotEmpty();
            assertThat(page.select("#list-chart option[selected]").val()).isEqualTo(measure);
        });
    }

    @Test
    void showsAllThatAreFoundAndNotOnePageOfThem() {
        String chart = page("/models?openness=open-weights&chart=gpqa-diamond")
                .select("#chart svg, #chart > p")
                .outerHtml();

        assertThat(chart).isNotEmpty();
        assertThat(page("/models?openness=open-weights&chart=gpqa-diamond&page=2")
                        .select("#chart svg, #chart > p")
                        .outerHtml())
                .isEqualTo(chart);
        assertThat(page("/models?chart=gpqa-diamond").select("#chart > p").text())
                .isNotEqualTo(Jsoup.parse(chart).select("p").text());
    }

    @Test
    void stepsAndOrdersKeepItAndTheFileNeedsNone() {
        Document page = page("/models?chart=context");

        assertThat(page.select(".paging a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("chart=context"));
        assertThat(page.select("#sort-asc input[name=chart]").val()).isEqualTo("context");
        assertThat(page.select("form[action=/models.csv] input[name=chart]")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/models");
    }

    @Test
    void saysSoWhereThereIsTooLittleToDraw() {
        Document page = page("/models?maker=cohere&chart=balrog");

        assertThat(page.select("#chart")).hasSize(1);
        assertThat(page.select("#chart svg, #chart table")).isEmpty();
    }

    @Test
    void thePageOfATestShowsItsTakersAndLeadsToTheList() {
        Document page = page("/benchmarks/gpqa-diamond");

        assertThat(page.select("#chart svg")).hasSize(1);
        assertThat(page.select(".toc a").eachAttr("href")).contains("#chart");
        assertThat(page.select("#chart > p a").attr("href")).isEqualTo("/models?chart=gpqa-diamond");
        assertThat(page.select("#chart tbody td:has([popovertarget])")).isNotEmpty();
        assertThat(page("/benchmarks/arc-challenge").select("#chart")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/models?chart=context", "/models?chart=gpqa-diamond", "/models?chart=hallucination-hhem-2.1"})
    void aChartIsLight(String address) throws IOException {
        String drawing = page(address).select("#chart svg").outerHtml();

        assertThat(drawing.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(6_000);
        assertThat(zipped(drawing)).isLessThan(2_000);
    }

    @ParameterizedTest
    @CsvSource({
        "/models?chart=context, chart-context",
        "/models?chart=hallucination-hhem-2.1, chart-lower-is-better",
        "/models?maker=cohere&chart=balrog, chart-of-nothing",
        "/benchmarks/gpqa-diamond, chart-benchmark"
    })
    void pagesAreKeptForTheValidator(String address, String name) {
        assertThat(Rendering.kept(name, text(address))).contains("id=\"chart\"");
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private Document page(String address) {
        return Jsoup.parse(text(address));
    }

    private String text(String address) {
        return new String(
                visitor.get().uri(address).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
