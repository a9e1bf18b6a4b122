package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
class SearchTests {

    private final SampleSite.Visitor visitor;
    private final String site;

    SearchTests(@LocalServerPort int port) {
        this.visitor = new SampleSite.Visitor(port);
        this.site = "http://localhost:" + port;
    }

    private HttpResponse<String> search(String query) {
        return visitor.get("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private Document found(String query) {
        HttpResponse<String> answer = search(query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private JsonNode suggested(String query) {
        String address = "/search.json?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return JsonMapper.shared().readTree(visitor.get(address).body()).get("results");
    }

    @Test
    void listsWhatWasFoundWithItsKindAndItsFacts() {
        Document page = found("sonet 4.6");

        assertThat(page.select(".results > li")).hasSize(1);
        assertThat(page.select(".results a").attr("href")).isEqualTo("/models/claude-sonnet-4.6");
        assertThat(page.select(".results .tag").text()).isEqualTo("model");
        assertThat(page.select(".results .line li").eachText())
                .containsExactly("Acme", "released 2025-01-01", "context 128k", "no price");
        assertThat(page.select("#q").attr("value")).isEqualTo("sonet 4.6");
    }

    @Test
    void isNotIndexedAndHasOneAddress() {
        Document page = found("sonnet");

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(site + "/search");
        assertThat(visitor.get("/Search/?q=a%26b&x=1").headers().firstValue("Location"))
                .contains("/search?q=a%26b");
    }

    @Test
    void makersAndProvidersAreFoundToo() {
        assertThat(found("acme").expectFirst(".results > li").text()).isEqualTo("Acme maker");
        assertThat(found("host").select(".results a").attr("href")).isEqualTo("/providers/host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?q=", "/search?q=%20%07"})
    void saysWhatToTypeWhereNothingWasTyped(String address) {
        HttpResponse<String> answer = visitor.get(address);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.expectFirst("main p").text()).startsWith("Type the name of a model");
        assertThat(page.select(".results")).isEmpty();
    }

    @Test
    void refusesWhatIsTooLongBesideTheField() {
        HttpResponse<String> answer = search("y".repeat(121));
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.select("#q-error").text()).isEqualTo("No name is that long. Type at most 120 characters.");
        assertThat(page.select("#q").attr("aria-describedby")).isEqualTo("q-error");
        assertThat(search("y".repeat(120)).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/search.json?q=" + "y".repeat(121)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void namesTheNearestWhereNothingIsFound() {
        Document page = found("claude sonnet 4.9");

        assertThat(page.expectFirst("main > p").text())
                .isEqualTo("Nothing is called “claude sonnet 4.9”. These names are nearest:");
        assertThat(page.expectFirst(".results a").text()).isEqualTo("Claude Sonnet 4.6");
        assertThat(found("zzqqy").expectFirst("main > p").text()).contains("no name is like it");
    }

    @Test
    void answersTwoNamesWithTheirPairFirst() {
        Document page = found("sonnet 4.6 vs gpt-4o old");

        assertThat(page.select(".versus a").attr("href")).isEqualTo("/compare/claude-sonnet-4.6/gpt-4o-2024-11-20");
        assertThat(page.select(".results a").eachText()).startsWith("Claude Sonnet 4.6", "GPT-4o (11-20)");
        assertThat(suggested("sonnet 4.6 vs gpt-4o old").get(0).get("href").asString())
                .isEqualTo("/compare/claude-sonnet-4.6/gpt-4o-2024-11-20");
    }

    @Test
    void aModelIsNoPairWithItself() {
        assertThat(found("gpt-4o-latest vs gpt-4o-old").select(".versus")).isEmpty();
    }

    @Test
    void offersToCompareWhatWasFound() {
        Document page = found("twin");

        assertThat(page.select("#compare a").attr("href")).isEqualTo("/compare/twin-a/twin-b");
    }

    @Test
    void suggestionsNameWhatTheyLeadTo() {
        JsonNode first = suggested("sonet").get(0);

        assertThat(first.get("name").asString()).isEqualTo("Claude Sonnet 4.6");
        assertThat(first.get("slug").asString()).isEqualTo("claude-sonnet-4.6");
        assertThat(first.get("kind").asString()).isEqualTo("model");
        assertThat(first.get("maker").asString()).isEqualTo("Acme");
        assertThat(first.get("href").asString()).isEqualTo("/models/claude-sonnet-4.6");
        assertThat(suggested("acme").size()).isLessThanOrEqualTo(10);
        assertThat(suggested("").size()).isZero();
    }

    @Test
    void suggestionsAreKept() {
        HttpResponse<String> first = visitor.get("/search.json?q=gpt");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("public", "max-age=");
        assertThat(visitor.get("/search.json?q=gpt", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(visitor.get("/search.json?q=gpt5").headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(first.headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "* ? ~ [ ] { } ( ) \\ /",
                "😀",
                "%",
                "\uFFFF",
                "' OR 1=1 --",
                "a vs a vs a"
            })
    void standsAnythingThatIsTyped(String typed) {
        HttpResponse<String> answer = search(typed);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>");
        assertThat(suggested(typed).isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/, site", "/search, everything", "/nowhere, site"})
    void everyPageHasASearchOfItsOwnName(String address, String name) {
        Document page = Jsoup.parse(visitor.get(address).body());

        assertThat(page.select("form[role=search]").eachAttr("aria-label"))
                .doesNotHaveDuplicates()
                .anyMatch(name::equalsIgnoreCase);
        assertThat(page.select("header label[for=find]").text()).isNotEmpty();
    }

    @Test
    void theScriptIsKeptForEverUnderItsFingerprintAndNothingElseMayRun() {
        HttpResponse<String> home = visitor.get("/");
        String address = Jsoup.parse(home.body()).select("script[src]").attr("src");
        HttpResponse<String> script = visitor.get(address);

        assertThat(address).matches("/js/site-[0-9a-f]{32}\\.js");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(script.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(home.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';", "connect-src 'self';")
                .doesNotContain("unsafe");
    }
}
