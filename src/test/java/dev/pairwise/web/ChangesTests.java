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
class ChangesTests {

    private final SampleSite.Visitor visitor;

    ChangesTests(@LocalServerPort int port) {
        this.visitor = new SampleSite.Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/changes",
                "/changes?page=2",
                "/changes.md",
                "/changes.md?page=2",
                "/changes.json",
                "/changes.json?page=2",
                "/changes?utm_source=x"
            })
    void answersAtItsExactAddress(String address) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/changes/, /changes",
        "/Changes?page=2, /changes?page=2",
        "/changes.MD, /changes.md",
        "/changes.json/?page=2, /changes.json?page=2",
        "/changes?page=1, /changes",
        "/changes?page=02, /changes?page=2",
        "/changes.json?page=1, /changes.json"
    })
    void redirectsOnceToTheExactAddress(String asked, String exact) {
        HttpResponse<String> answer = visitor.get(asked);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(exact);
    }

    @ParameterizedTest
    @CsvSource({
        "/changes?page=0, 404",
        "/changes?page=3, 404",
        "/changes?page=99999999999, 404",
        "/changes.json?page=3, 404",
        "/changes/2, 404",
        "/changes?page=, 400",
        "/changes?page=-1, 400",
        "/changes?page=two, 400",
        "/changes?page=1&page=2, 400"
    })
    void answersNothingForWhatIsNotThere(String address, int status) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(status);
    }

    @Test
    void pagesBeyondTheFirstAreFollowedAndNotIndexed() {
        Document second = Jsoup.parse(visitor.get("/changes?page=2").body());

        assertThat(second.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(second.select("link[rel=canonical]").attr("href")).endsWith("/changes?page=2");
        assertThat(second.select(".paging a").eachAttr("href")).containsExactly("/changes");
        assertThat(second.select(".twins a").eachAttr("href"))
                .containsExactly("/changes.md?page=2", "/changes.json?page=2");
    }

    @Test
    void sayTheSameInEveryForm() {
        String html = Jsoup.parse(visitor.get("/changes").body()).text();
        String markdown = visitor.get("/changes.md").body();
        String json = visitor.get("/changes.json").body();

        assertThat(html).contains("Input price $2.50 $2 models.dev");
        assertThat(markdown).contains("| Input price | $2.50 | $2 | models.dev |");
        assertThat(json).contains("\"what\":\"Input price\",\"was\":\"$2.50\",\"is\":\"$2\",\"source\":\"models.dev\"");
    }
}
