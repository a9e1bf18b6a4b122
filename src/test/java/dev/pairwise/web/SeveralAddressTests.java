package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteTest
class SeveralAddressTests {

    private static final String THREE =
            "/compare?m=claude-sonnet-4.6&m=gpt-4o-2024-11-20&m=mistral-small-3.1-24b-instruct";
    private static final String FOUR = THREE + "&m=twin-a";

    private final SampleSite.Visitor visitor;
    private final String site;

    SeveralAddressTests(@LocalServerPort int port) {
        this.visitor = new SampleSite.Visitor(port);
        this.site = "http://localhost:" + port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                THREE,
                FOUR,
                THREE + "&requests=5&input=1&output=1&cached=100&batch=0",
                THREE + "&utm_source=x",
                "/compare?requests=5&m=claude-sonnet-4.6&m=gpt-4o-2024-11-20&m=twin-a"
            })
    void threeAndFourHaveAPageAtTheirExactAddress(String address) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/compare?m=gpt-4o-2024-11-20&m=claude-sonnet-4.6&m=mistral-small-3.1-24b-instruct, " + THREE,
        "/compare?m=twin-a&m=mistral-small-31&m=GPT-4o-old&m=Claude-Sonnet-4.6, " + FOUR,
        "/compare?m=claude-sonnet-4.6&m=&m=gpt-4o-2024-11-20&m=mistral-small-3.1-24b-instruct, " + THREE,
        "/compare?m=claude-sonnet-4.6&m=gpt-4o-2024-11-20&m=gpt-4o-old&m=mistral-small-31&m=gpt-4o-latest, " + THREE,
        "/compare/?m=claude-sonnet-4.6&m=gpt-4o-2024-11-20&m=mistral-small-3.1-24b-instruct, " + THREE,
        "/Compare?m=gpt-4o-old&m=claude-sonnet-4.6&m=mistral-small-31&requests=5&x=1, " + THREE + "&requests=5",
        "/compare?m=mistral-small-31&m=gpt-4o-old&input=7, " + SamplePages.PAIR + "?input=7",
        "/compare?m=gpt-4o-2024-11-20&m=mistral-small-3.1-24b-instruct&m=&m=, " + SamplePages.PAIR,
        "/compare?m=gpt-4o-old, /models/gpt-4o-2024-11-20",
        "/compare?m=gpt-4o-latest&m=gpt-4o-old&requests=5, /models/gpt-4o-2024-11-20",
        "/compare?m=, /compare",
        "/compare?m=&m=%20, /compare"
    })
    void anotherSpellingIsOneRedirectAway(String asked, String exact) {
        HttpResponse<String> answer = visitor.get(asked);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(exact);
        assertThat(visitor.get(exact).statusCode()).isEqualTo(200);
    }

    @Test
    void fullNamesAreUnderstoodButAreNoAddress() {
        HttpResponse<String> answer =
                visitor.get("/compare?m=GPT-4o+(11-20)&m=claude+sonnet+4.6&m=mistral-small-3.1-24b-instruct");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(THREE);
    }

    @ParameterizedTest
    @CsvSource({
        "/compare?m=gpt-4o-old&m=nothing&m=twin-a, 404, nothing",
        "/compare?m=mistral-small-3.1&m=gpt-4o-old, 404, mistral-small-3.1",
        "/compare?m=Twin&m=gpt-4o-old&m=twin-a, 404, Twin",
        "/compare?m=ghost-latest&m=gpt-4o-old&m=twin-a, 404, ghost-latest",
        "/compare?m=%3Cscript%3E&m=twin-a, 404, <script>",
        "/compare?m=old-model&m=gpt-4o-old&m=twin-a, 410, old-model",
        "/compare?m=gpt-4o-old&m=twin-a&m=twin-b&m=claude-sonnet-4.6&m=mistral-small-31, 400, At most four models"
    })
    void theFormComesBackWithAMessage(String asked, int status, String named) {
        HttpResponse<String> answer = visitor.get(asked);
        Document html = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(html.select("#models-error").text()).contains(named);
        assertThat(html.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).doesNotContain("<script>");
    }

    @Test
    void theFormKeepsTheFirstFourAndOffersTheNearestNames() {
        Document many = html("/compare?m=gpt-4o-old&m=twin-a&m=twin-b&m=claude-sonnet-4.6&m=mistral-small-31");
        Document unknown = html("/compare?m=mistral-small-3.1&m=gpt-4o-old");

        assertThat(many.select("input[name=m]").eachAttr("value"))
                .containsExactly("gpt-4o-old", "twin-a", "twin-b", "claude-sonnet-4.6");
        assertThat(unknown.select(".picker a").eachAttr("href")).contains("/models/mistral-small-3.1-24b-instruct");
        assertThat(unknown.select("input[name=m]").eachAttr("value"))
                .containsExactly("mistral-small-3.1", "gpt-4o-old", "", "");
    }

    @Test
    void aWrongWorkloadKeepsTheModelsAndItsMessage() {
        HttpResponse<String> answer = visitor.get(THREE + "&input=many&batch=101");
        Document html = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(html.select("#workload-input").attr("value")).isEqualTo("many");
        assertThat(html.select("#workload-input-error").text()).startsWith("Give one whole number from 0");
        assertThat(html.select("#workload-batch-error").text()).startsWith("Give one whole number from 0 to 100");
        assertThat(html.select("form.workload input[name=m]").eachAttr("value"))
                .containsExactly("claude-sonnet-4.6", "gpt-4o-2024-11-20", "mistral-small-3.1-24b-instruct");
    }

    @Test
    void theHeadSaysThatThePageIsItselfAndNotToBeIndexed() {
        Document html = html(THREE + "&requests=5");

        assertThat(html.select("link[rel=canonical]").attr("href")).isEqualTo(site + THREE);
        assertThat(html.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(html.select("link[rel=alternate][type^=text], link[rel=alternate][type*=json]"))
                .isEmpty();
    }

    @Test
    void anUnknownPriceIsNoBestPrice() {
        Document html = html(THREE);

        assertThat(html.select("#monthly-cost .better")).isEmpty();
        assertThat(html.expectFirst("#monthly-cost tbody tr").text()).contains("unavailable");
    }

    @Test
    void aPairLeadsToItsPageWithAThird() {
        Document html = html(SamplePages.PAIR);

        assertThat(html.select("form.third input[name=m]").eachAttr("value"))
                .startsWith("gpt-4o-2024-11-20", "mistral-small-3.1-24b-instruct");
        assertThat(html.select("form.third label").attr("for"))
                .isEqualTo(html.select("form.third input:not([type=hidden])").attr("id"));
    }

    private Document html(String address) {
        return Jsoup.parse(visitor.get(address).body());
    }
}
