package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteTest
class PairsTests {

    private static final String PAIRS = "/compare/gpt-4o-2024-11-20";

    private final SampleSite.Visitor visitor;

    PairsTests(@LocalServerPort int port) {
        this.visitor = new SampleSite.Visitor(port);
    }

    @Test
    void listsEveryOtherModelOfItsKind() {
        HttpResponse<String> answer = visitor.get(PAIRS);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("table a[href^=/compare/]").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/compare/claude-sonnet-4.6/gpt-4o-2024-11-20",
                        "/compare/gpt-4o-2024-11-20/mistral-small-3.1-24b-instruct",
                        "/compare/gpt-4o-2024-11-20/twin-a",
                        "/compare/gpt-4o-2024-11-20/twin-b");
    }

    @Test
    void isFollowedAndNotIndexed() {
        Document page = Jsoup.parse(visitor.get(PAIRS).body());

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(PAIRS);
    }

    @ParameterizedTest
    @CsvSource({
        "/compare/gpt-4o-2024-11-20/, " + PAIRS,
        "/compare/GPT-4o-2024-11-20, " + PAIRS,
        "/Compare/gpt-4o-old?page=2&x=1, " + PAIRS + "?page=2",
        "/compare/gpt-4o-latest, " + PAIRS,
        "/compare/gpt-4o-2024-11-20?page=1, " + PAIRS,
        "/compare/gpt-4o-2024-11-20?page=02, " + PAIRS + "?page=2",
        "/compare/ghost-latest, /models/ghost-latest"
    })
    void redirectsOnceToTheExactAddress(String asked, String exact) {
        HttpResponse<String> answer = visitor.get(asked);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(exact);
    }

    @ParameterizedTest
    @CsvSource({
        "/compare/gpt-4o-2024-11-20?page=2, 404",
        "/compare/gpt-4o-2024-11-20?page=0, 404",
        "/compare/gpt-4o-2024-11-20?page=99999999999, 404",
        "/compare/gpt-4o-2024-11-20?page=two, 400",
        "/compare/gpt-4o-2024-11-20?page=1&page=2, 400",
        "/compare/gpt-4o-2024-11-20.md, 404",
        "/compare/gpt-4o-2024-11-20.json, 404",
        "/compare/gpt-4o-2024-11-20//, 404",
        "/compare/an-embedder, 404",
        "/compare/nothing, 404",
        "/compare/old-model, 410"
    })
    void answersNothingForWhatIsNotThere(String address, int status) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(status);
    }

    @Test
    void namesTheNearestModelsWhenOneIsUnknown() {
        Document page = Jsoup.parse(visitor.get("/compare/mistral-small-3.1").body());

        assertThat(page.select("#suggestions a").eachAttr("href")).contains("/models/mistral-small-3.1-24b-instruct");
    }
}
