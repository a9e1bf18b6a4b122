package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteTest
class AddressTests {

    private static final String PAIR = SamplePages.PAIR;

    private final SampleSite.Visitor visitor;

    AddressTests(@LocalServerPort int port) {
        this.visitor = new SampleSite.Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/compare",
                "/models",
                "/models?q=gpt",
                "/models/mistral-small-3.1-24b-instruct",
                "/models/mistral-small-3.1-24b-instruct.md",
                "/models/mistral-small-3.1-24b-instruct.json",
                "/models/mistral-small-3.1-24b-instruct.csv",
                "/models/gpt-4o-latest",
                "/methodology",
                PAIR,
                PAIR + ".md",
                PAIR + ".json",
                PAIR + ".csv",
                PAIR + "?requests=5&input=1&output=1&cached=100&batch=0",
                PAIR + "?differences=only&utm_source=x",
                PAIR + "?requests=%20%205%20"
            })
    void answersAtItsExactAddress(String address) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/compare/mistral-small-3.1-24b-instruct/gpt-4o-2024-11-20, " + PAIR,
        "/compare/gpt-4o-2024-11-20/Mistral-Small-3.1-24B-Instruct, " + PAIR,
        PAIR + "/, " + PAIR,
        "/Compare/GPT-4o-2024-11-20/mistral-small-31/, " + PAIR,
        "/compare/gpt-4o-old/mistral-small-3-1-24b-instruct, " + PAIR,
        "/compare/mistral-small-31/gpt-4o-old, " + PAIR,
        "/compare/mistral-small-31/gpt-4o-old.md, " + PAIR + ".md",
        PAIR + ".MD, " + PAIR + ".md",
        PAIR + ".json/, " + PAIR + ".json",
        PAIR + ".CSV, " + PAIR + ".csv",
        "/compare/mistral-small-31/gpt-4o-old.csv?requests=5&x=1, " + PAIR + ".csv?requests=5",
        "/compare/gpt-4o-old/gpt-4o-2024-11-20.csv, /models/gpt-4o-2024-11-20.csv",
        "/models/gpt-4o-old.Csv/, /models/gpt-4o-2024-11-20.csv",
        "/compare/gpt%2D4o-2024-11-20/mistral-small-3.1-24b-instruct, " + PAIR,
        "/compare/gpt-4o-latest/mistral-small-3.1-24b-instruct, " + PAIR,
        "/compare/gpt-4o-latest/gpt-4o-2024-11-20, /models/gpt-4o-2024-11-20",
        "/compare/ghost-latest/gpt-4o-2024-11-20, /models/ghost-latest",
        "/compare/claude-sonnet-4.6/claude-sonnet-4.6, /models/claude-sonnet-4.6",
        "/compare/CLAUDE-SONNET-4.6/claude-sonnet-4-6/, /models/claude-sonnet-4.6",
        "/compare/gpt-4o-old/gpt-4o-2024-11-20.json, /models/gpt-4o-2024-11-20.json",
        "/models/, /models",
        "/Models?q=a&x=1, /models?q=a",
        "/models/GPT-4o-old, /models/gpt-4o-2024-11-20",
        "/models/claude-sonnet-4.6/, /models/claude-sonnet-4.6",
        "/methodology/, /methodology",
        "/compare/, /compare",
        "/compare/gpt-4o-old/mistral-small-31?requests=5&differences=only&utm_source=x, "
                + PAIR
                + "?requests=5&differences=only",
        "/compare/gpt-4o-old/mistral-small-31?input=1%20000%26x, " + PAIR + "?input=1%20000%26x"
    })
    void redirectsOnceToTheExactAddress(String asked, String exact) {
        HttpResponse<String> answer = visitor.get(asked);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(exact);
    }

    @ParameterizedTest
    @CsvSource({
        "/compare?left=GPT-4o+(11-20)&right=mistral-small-31, " + PAIR,
        "/compare?right=gpt-4o-old&left=Mistral+Small+3.1+24b+instruct, " + PAIR,
        "/compare?left=gpt-4o-latest&right=gpt-4o-old, /models/gpt-4o-2024-11-20"
    })
    void thePickerLeadsToThePair(String asked, String pair) {
        HttpResponse<String> answer = visitor.get(asked);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(pair);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare?left=&right=",
                "/compare?left=gpt-4o-old",
                "/compare?left=Twin&right=gpt-4o-old",
                "/compare?left=gpt-4o-old&right=%3Cscript%3E",
                "/compare?left=old-model&right=gpt-4o-old"
            })
    void thePickerComesBackWhenANameIsNotUnderstood(String asked) {
        HttpResponse<String> answer = visitor.get(asked);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select(".picker .error").text()).isNotEmpty();
        assertThat(answer.body()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare/gpt-4/mistral-small-3.1-24b-instruct",
                "/compare/gpt-4o-2024-11-20/x%00y",
                "/compare/gpt-4o-2024-11-20/x%2Fy",
                "/compare/%C3%28/%F0%9F%98%80",
                "/compare/..%2F..%2Fetc/passwd",
                "/compare/a/b/c",
                "/compare//a",
                "/compare/a%20b/c.d",
                "/compare/only-one",
                "/models/nothing",
                "/models/%20",
                "/nowhere",
                "/error",
                "/css/none.css",
                "/templates/home.html",
                "/application.properties",
                PAIR + ".xml"
            })
    void answersNothingForWhatIsNotThere(String address) {
        HttpResponse<String> answer = visitor.get(address);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains("<h1").doesNotContain("Exception", "Whitelabel", "at dev.pairwise");
    }

    @Test
    void namesTheNearestModelsWhenOneIsUnknown() {
        HttpResponse<String> answer = visitor.get("/compare/mistral-small-3.1/gpt-4o-2024-11-20");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("#suggestions a").first())
                .hasToString("<a href=\"/models/mistral-small-3.1-24b-instruct\">Mistral Small 3.1 24B Instruct</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/models/old-model",
                "/models/OLD-model.md",
                "/compare/old-model/gpt-4o-2024-11-20",
                "/compare/gpt-4o-2024-11-20/old-model.json"
            })
    void saysThatAWithdrawnModelIsGone(String address) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @CsvSource({"POST, " + PAIR, "PUT, /models", "DELETE, /", "PATCH, /compare"})
    void canOnlyBeRead(String method, String address) {
        HttpResponse<String> answer = visitor.send(method, address);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Not possible here");
    }

    @Test
    void errorsOfTheTwinsAreNotHtml() {
        HttpResponse<String> markdown = visitor.get("/models/nothing.md");
        HttpResponse<String> json = visitor.get("/nowhere.json");
        HttpResponse<String> table = visitor.get("/models/mistral-small-3.1.csv");

        assertThat(markdown.headers().firstValue("Content-Type")).contains("text/markdown;charset=UTF-8");
        assertThat(markdown.body()).startsWith("# No such model");
        assertThat(json.statusCode()).isEqualTo(404);
        assertThat(json.body()).contains("\"status\":404");
        assertThat(table.statusCode()).isEqualTo(404);
        assertThat(table.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(table.body())
                .startsWith("No such model\n")
                .contains("Mistral Small 3.1 24B Instruct: http://localhost")
                .contains("/models/mistral-small-3.1-24b-instruct\n");
    }

    @Test
    void survivesALongQuery() {
        assertThat(visitor.get(PAIR + "?x=" + "y".repeat(7000)).statusCode()).isEqualTo(200);
        assertThat(visitor.get(PAIR + "?x=" + "y".repeat(9000)).statusCode()).isBetween(400, 431);
        assertThat(visitor.get("/models?q=" + "y".repeat(7000)).statusCode()).isEqualTo(400);
    }
}
