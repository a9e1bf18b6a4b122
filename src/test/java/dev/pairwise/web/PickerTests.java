package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteTest
class PickerTests {

    private static final String PAIR = "/compare/claude-sonnet-4.6/gpt-4o-2024-11-20";

    private final SampleSite.Visitor visitor;

    PickerTests(@LocalServerPort int port) {
        this.visitor = new SampleSite.Visitor(port);
    }

    private Document refused(String address) {
        HttpResponse<String> answer = visitor.get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return Jsoup.parse(answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "left=sonnet+4.6&right=gpt-4o-2024-11-20",
                "left=claude+sonet+4.6&right=gpt-4o-old",
                "left=claude-sonnet-4-6&right=%40cf%2Fgpt",
                "left=gpt4o+11-20&right=Sonnet4.6",
                "left=gpt-4o-old+vs+sonnet+4.6&right=",
                "right=gpt-4o-old+vs.+sonnet+4.6"
            })
    void leadsToThePairThatIsClearlyMeant(String typed) {
        HttpResponse<String> answer = visitor.get("/compare?" + typed);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(PAIR);
    }

    @Test
    void asksWhichModelIsMeantAndKeepsTheOtherField() {
        Document page = refused("/compare?left=twin&right=%3Cb%3E");
        List<Element> forms = page.select("#pick-left-choices form");

        assertThat(page.select("#pick-left").attr("value")).isEqualTo("twin");
        assertThat(page.select("#pick-right").attr("value")).isEqualTo("<b>");
        assertThat(page.select("#pick-left-error").text()).startsWith("“twin” may mean several models.");
        assertThat(forms)
                .hasSize(2)
                .allSatisfy(form -> assertThat(form.select("input[name=right]").attr("value"))
                        .isEqualTo("<b>"));
        assertThat(forms)
                .extracting(form -> form.select("input[name=left]").attr("value"))
                .containsExactly("twin-a", "twin-b");
    }

    @Test
    void aChoiceLeadsToThePair() {
        Element choice = refused("/compare?left=twin&right=sonnet+4.6").expectFirst("#pick-left-choices form");
        String address = "/compare?left=%s&right=%s"
                .formatted(
                        choice.select("input[name=left]").attr("value"),
                        choice.select("input[name=right]").attr("value").replace(" ", "+"));

        assertThat(visitor.get(address).headers().firstValue("Location")).contains("/compare/claude-sonnet-4.6/twin-a");
    }

    @ParameterizedTest
    @CsvSource({"left=gpt-4o-old, right", "right=gpt-4o-old, left", "left=&right=, left", "left=&right=, right"})
    void saysWhichFieldIsEmpty(String typed, String empty) {
        Document page = refused("/compare?" + typed);

        assertThat(page.select("#pick-" + empty + "-error").text()).isEqualTo("Name a model here.");
        assertThat(page.select("#pick-" + empty).attr("aria-describedby")).isEqualTo("pick-" + empty + "-error");
        assertThat(page.select("#pick-" + empty).attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select(".choices")).isEmpty();
    }

    @Test
    void namesTheNearestForWhatNothingIsCalled() {
        Document page = refused("/compare?left=gpt-4o-old&right=claude+sonnet+9.9");

        assertThat(page.select("#pick-left-error")).isEmpty();
        assertThat(page.select("#pick-right-error").text())
                .isEqualTo("No model is called “claude sonnet 9.9”. The nearest names are below.");
        assertThat(page.expectFirst("#pick-right-choices button").text()).isEqualTo("Claude Sonnet 4.6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/compare", "/compare?left=twin&right=twin", "/search?q=gpt"})
    void carriesNoListOfAllModelsAndNoIdTwice(String address) {
        Document page = Jsoup.parse(visitor.get(address).body());

        assertThat(page.select("datalist")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[aria-describedby]").eachAttr("aria-describedby"))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
    }
}
