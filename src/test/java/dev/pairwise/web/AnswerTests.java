package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SiteTest
class AnswerTests {

    private static final String PAIR = SamplePages.PAIR;

    private final SampleSite.Visitor visitor;
    private final String site;

    AnswerTests(@LocalServerPort int port) {
        this.visitor = new SampleSite.Visitor(port);
        this.site = "http://localhost:" + port;
    }

    @Test
    void theHeadNamesTheCanonicalAddressAndTheTwins() {
        Document html = Jsoup.parse(visitor.get(PAIR + "?requests=5").body());

        assertThat(html.select("link[rel=canonical]").attr("href")).isEqualTo(site + PAIR);
        assertThat(html.select("meta[property=og:url]").attr("content")).isEqualTo(site + PAIR);
        assertThat(html.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly(PAIR + ".md", PAIR + ".json", PAIR + ".csv", "/changes.atom");
        assertThat(html.select("meta[name=robots]").attr("content")).isEqualTo("index,follow");
    }

    @ParameterizedTest
    @ValueSource(strings = {".md", ".json", ".csv"})
    void aTwinNamesThePageItIsMadeFrom(String suffix) {
        assertThat(visitor.get(PAIR + suffix).headers().allValues("Link"))
                .containsExactly("<%s>; rel=\"canonical\"".formatted(site + PAIR));
        assertThat(visitor.get(PAIR).headers().allValues("Link")).isEmpty();
    }

    @Test
    void anErrorHasNoCanonicalAddressAndIsNotIndexed() {
        Document html = Jsoup.parse(visitor.get("/nowhere").body());

        assertThat(html.select("link[rel=canonical], script:not([src])")).isEmpty();
        assertThat(html.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
    }

    @Test
    void structuredDataMatchesTheVisibleBreadcrumb() {
        Document html = Jsoup.parse(visitor.get(PAIR).body());

        JsonNode graph = JsonMapper.shared()
                .readTree(html.expectFirst("script[type=application/ld+json]").data())
                .get("@graph");
        List<String> steps = graph.get(1)
                .get("itemListElement")
                .valueStream()
                .map(step -> step.get("name").asString())
                .toList();
        assertThat(steps).isEqualTo(html.select(".breadcrumb li").eachText());
        assertThat(graph.get(0).get("url").asString()).isEqualTo(site + PAIR);
        assertThat(graph.get(0).get("dateModified").asString()).isEqualTo("2026-09-30");
    }

    @Test
    void thePageIsKeptUntilTheCatalogueChanges() {
        HttpResponse<String> first = visitor.get(PAIR);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = visitor.get(PAIR, "If-None-Match", tag);

        assertThat(tag).startsWith("\"").doesNotStartWith("W/");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(first.headers().firstValue("Last-Modified")).contains("Wed, 30 Sep 2026 00:00:00 GMT");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow())
                .contains("public", "s-maxage=", "stale-while-revalidate=", "stale-if-error=");
    }

    @Test
    void everyAddressAndRepresentationHasItsOwnTag() {
        List<String> tags = List.of(
                tag(PAIR), tag(PAIR + ".md"), tag(PAIR + ".json"), tag(PAIR + ".csv"), tag("/models"), tag("/"));

        assertThat(tags).doesNotHaveDuplicates();
        assertThat(visitor.get(PAIR, "Accept", "text/markdown").headers().firstValue("ETag"))
                .isNotEqualTo(visitor.get(PAIR).headers().firstValue("ETag"));
    }

    private String tag(String address) {
        return visitor.get(address).headers().firstValue("ETag").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/markdown | text/markdown;charset=UTF-8",
                "text/markdown, text/html;q=0.8 | text/markdown;charset=UTF-8",
                "text/html, text/markdown;q=0.5 | text/html;charset=UTF-8",
                "text/markdown;q=0 | text/html;charset=UTF-8",
                "*/* | text/html;charset=UTF-8",
                "application/json | application/json",
                "text/csv | text/csv;charset=UTF-8",
                "Text/CSV;header=present;q=0.9, text/html;q=0.9 | text/csv;charset=UTF-8",
                "text/csv, application/json, text/markdown | text/markdown;charset=UTF-8",
                "text/csv;q=0.9, application/json;q=0.8 | text/csv;charset=UTF-8",
                "text/html, application/json | application/json",
                "text/html, application/json;q=0.9 | text/html;charset=UTF-8",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html;charset=UTF-8",
                "text/* | text/html;charset=UTF-8",
                "nonsense | text/html;charset=UTF-8"
            })
    void answersTheTwinThatIsAskedForByName(String accept, String type) {
        HttpResponse<String> answer = visitor.get(PAIR, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().allValues("Vary")).contains("Accept");
    }

    @ParameterizedTest
    @CsvSource({
        "/models/gpt-4o-2024-11-20, text/csv, text/csv;charset=UTF-8",
        "/models/gpt-4o-2024-11-20, application/json, application/json",
        "/data, text/csv, text/html;charset=UTF-8",
        "/changes, application/json, text/html;charset=UTF-8",
        "/nowhere, text/csv, text/html;charset=UTF-8",
        PAIR + ".csv, text/markdown, text/csv;charset=UTF-8"
    })
    void answersNoTwinThatAPageDoesNotHave(String address, String accept, String type) {
        HttpResponse<String> answer = visitor.get(address, "Accept", accept);

        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    }

    @Test
    void theTableIsKeptLikeThePage() {
        HttpResponse<String> table = visitor.get(PAIR + ".csv");
        String tag = table.headers().firstValue("ETag").orElseThrow();

        assertThat(table.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(table.headers().allValues("Vary")).contains("Accept");
        assertThat(visitor.get(PAIR + ".csv", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".md", ".json", ".csv"})
    void aWrongWorkloadIsRefusedInEveryRepresentation(String suffix) {
        HttpResponse<String> answer = visitor.get(PAIR + suffix + "?input=-1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Input tokens a request").contains("Give a whole number from 0 to");
    }

    @Test
    void speaksOneLanguageWhateverTheBrowserAsksFor() {
        HttpResponse<String> answer = visitor.get(PAIR, "Accept-Language", "de");

        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void jsonSaysWhichCatalogueItIsOf() {
        JsonNode json = JsonMapper.shared().readTree(visitor.get(PAIR + ".json").body());

        assertThat(json.get("address").asString()).isEqualTo(site + PAIR);
        assertThat(json.get("catalogueVersion").asString()).isEqualTo("7");
        assertThat(json.get("catalogueDate").asString()).isEqualTo("2026-09-30");
        assertThat(json.get("page")
                        .get("monthlyCost")
                        .get("right")
                        .get("amount")
                        .asString())
                .isEqualTo("$155");
    }

    @Test
    void aWrongWorkloadKeepsWhatWasTypedBesideItsMessage() {
        HttpResponse<String> answer = visitor.get(PAIR + "?input=many+%3Ctokens%3E");
        Document html = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(html.select("#workload-input").attr("value")).isEqualTo("many <tokens>");
        assertThat(html.select("#workload-input-error").text()).startsWith("Give a whole number");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PAIR, PAIR + ".json", "/nowhere", "/compare?left=x"})
    void everyAnswerCarriesTheSecurityHeadersAndNoCookie(String address) {
        HttpResponse<String> answer = visitor.get(address);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void theStyleSheetIsKeptForEverUnderItsFingerprint() {
        String address = Jsoup.parse(visitor.get("/").body())
                .select("link[rel=stylesheet]")
                .attr("href");

        HttpResponse<String> style = visitor.get(address);

        assertThat(address).matches("/css/site-[0-9a-f]{32}\\.css");
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable", "max-age=31536000");
        assertThat(visitor.get(address.replaceFirst("-[0-9a-f]{4}", "-0000")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/site.css", "/js/site.js", "/favicon.svg"})
    void aFileUnderAPlainNameIsKeptForAWhileOnly(String address) {
        HttpResponse<String> file = visitor.get(address);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).contains("max-age=300, public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/compare",
                "/models",
                "/changes",
                "/data",
                "/methodology",
                "/models/gpt-4o-2024-11-20",
                PAIR
            })
    void everyLinkOfTheSiteLeadsSomewhere(String address) {
        Document html = Jsoup.parse(visitor.get(address).body());

        assertThat(html.select("header.site a, footer.site a, .breadcrumb a, .twins a")
                        .eachAttr("href"))
                .allSatisfy(href -> assertThat(visitor.get(href).statusCode()).isEqualTo(200));
        assertThat(html.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(href -> assertThat(html.getElementById(href.substring(1)))
                        .as(href)
                        .isNotNull());
    }
}
