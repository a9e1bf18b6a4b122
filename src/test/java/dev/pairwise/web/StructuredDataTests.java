package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.Links;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines are told says what visitors see, on every kind of page. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class StructuredDataTests {

    private static final String SITE = "http://localhost";
    private static final int PAIRS = 200;

    private static final Set<String> ADDRESSES = Set.of("@id", "url", "item", "license", "contentUrl");
    private static final Set<String> CODES = Set.of("@type", "@context", "inLanguage", "encodingFormat");
    private static final Set<String> NEVER =
            Set.of("Product", "Offer", "AggregateRating", "Review", "FAQPage", "SearchAction");

    private final MockMvcTester visitor;
    private final Edition edition;

    @Autowired
    StructuredDataTests(MockMvcTester visitor, Editions editions) {
        this.visitor = visitor;
        this.edition = editions.current();
    }

    @Test
    void saysWhatTheHeadAndTheBreadcrumbSay() {
        addresses().forEach(address -> {
            Document page = page(address);
            JsonNode graph = graph(page);
            assertThat(text(graph.get(0), "name")).as(address).isEqualTo(page.title());
            assertThat(text(graph.get(0), "description"))
                    .isEqualTo(page.select("meta[name=description]").attr("content"));
            assertThat(text(graph.get(0), "url"))
                    .isEqualTo(page.select("link[rel=canonical]").attr("href"));
            assertThat(named(graph, "BreadcrumbList"))
                    .as(address)
                    .isEqualTo(page.select(".breadcrumb li").eachText());
        });
    }

    @Test
    void everyOtherTextStandsOnThePageAndEveryListedPageIsLinked() {
        addresses().forEach(address -> {
            Document page = page(address);
            String visible = page.body().text() + "\n" + page.title() + "\n"
                    + page.select("meta[name=description]").attr("content");
            for (JsonNode node : graph(page)) {
                holds(node, visible, address);
            }
            items(graph(page))
                    .forEach(item -> assertThat(page.select("a").eachAttr("href"))
                            .as(address)
                            .contains(item.substring(SITE.length())));
        });
    }

    private void holds(JsonNode node, String visible, String address) {
        for (String key : node.propertyNames()) {
            JsonNode value = node.get(key);
            if (ADDRESSES.contains(key)) {
                assertThat(value.asString()).as(key + " at " + address).startsWith(SITE + "/");
            } else if (value.isString() && !CODES.contains(key)) {
                assertThat(visible).as(key + " at " + address).contains(value.asString());
            }
            assertThat(key.equals("@type") && NEVER.contains(value.asString()))
                    .as(address)
                    .isFalse();
            for (JsonNode part : value.isArray() ? value : List.of(value)) {
                if (part.isObject()) {
                    holds(part, visible, address);
                }
            }
        }
    }

    @Test
    void aPairListsItsTwoModels() {
        Pair pair = pairs().getFirst();
        JsonNode graph = graph(page(Links.pair(pair)));

        assertThat(named(graph, "ItemList"))
                .containsExactly(pair.left().name(), pair.right().name());
        assertThat(items(graph))
                .containsExactly(
                        SITE + Links.model(pair.left().slug()),
                        SITE + Links.model(pair.right().slug()));
    }

    @Test
    void theFrontPageTellsOfTheSiteAndOfWhoRunsIt() {
        assertThat(types(graph(page("/")))).startsWith("WebPage", "WebSite", "Organization");
    }

    @Test
    void theDataPageDescribesTheDataSetAndItsFiles() {
        Document page = page("/data");
        JsonNode dataset = ofType(graph(page), "Dataset");
        List<String> files = dataset.get("distribution")
                .valueStream()
                .map(file -> text(file, "contentUrl").substring(SITE.length()))
                .toList();

        assertThat(page.select("main p").text()).contains(text(dataset, "name"));
        assertThat(text(dataset, "description")).hasSizeBetween(50, 5_000);
        assertThat(files).isEqualTo(page.select("#files ul a").eachAttr("href")).contains("/data/catalogue.json");
        assertThat(files)
                .allSatisfy(file -> assertThat(visitor.head().uri(file)).hasStatusOk());
        assertThat(text(dataset, "license")).isEqualTo(SITE + "/data#licence");
        assertThat(page.select("#sources .date").eachText()).contains(text(dataset, "dateModified"));
    }

    private Stream<String> addresses() {
        List<Model> models = edition.catalogue().models();
        Model model = pairs().getFirst().left();
        return Stream.concat(
                Stream.of(
                        "/",
                        "/compare",
                        "/compare?m=%s&m=%s&m=%s"
                                .formatted(
                                        models.get(0).slug(),
                                        models.get(1).slug(),
                                        models.get(2).slug()),
                        Links.pairsOf(model.slug()),
                        "/models",
                        Links.model(model.slug()),
                        "/makers",
                        Links.maker(model.maker().slug()),
                        Links.family(
                                edition.places().families().all().getFirst().slug()),
                        "/providers",
                        Links.provider(edition.places()
                                .providers()
                                .all()
                                .getFirst()
                                .provider()
                                .slug()),
                        "/benchmarks",
                        Links.benchmark(edition.places()
                                .tests()
                                .all()
                                .getFirst()
                                .benchmark()
                                .slug()),
                        "/changes",
                        "/data",
                        "/methodology",
                        "/about",
                        "/search?q=gpt"),
                pairs().stream().map(Links::pair));
    }

    private List<Pair> pairs() {
        List<Pair> all = edition.catalogue().models().stream()
                .flatMap(edition.indexablePairs()::pairsOf)
                .toList();
        return IntStream.range(0, PAIRS)
                .mapToObj(at -> all.get(at * (all.size() / PAIRS)))
                .toList();
    }

    private Document page(String address) {
        var response = visitor.get().uri(address).exchange().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static JsonNode graph(Document page) {
        return JsonMapper.shared()
                .readTree(page.expectFirst("script[type=application/ld+json]").data())
                .get("@graph");
    }

    private static List<String> types(JsonNode graph) {
        return graph.valueStream().map(node -> text(node, "@type")).toList();
    }

    private static JsonNode ofType(JsonNode graph, String type) {
        return graph.valueStream()
                .filter(node -> text(node, "@type").equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> named(JsonNode graph, String list) {
        return elements(graph, list).map(item -> text(item, "name")).toList();
    }

    private static List<String> items(JsonNode graph) {
        return elements(graph, "ItemList").map(item -> text(item, "item")).toList();
    }

    private static Stream<JsonNode> elements(JsonNode graph, String list) {
        return graph.valueStream()
                .filter(node -> text(node, "@type").equals(list))
                .flatMap(node -> node.get("itemListElement").valueStream());
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).asString();
    }
}
