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

/** The list of models over the few of the sample edition: what its query may say, and what not. */
@SiteTest
class ModelsTests {

    /** Models of their own in the sample. */
    private static final int ALL = 6;

    private final SampleSite.Visitor visitor;

    ModelsTests(@LocalServerPort int port) {
        this.visitor = new SampleSite.Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/models",
                "/models?q=gpt",
                "/models?maker=acme&provider=host&kind=language&status=active&openness=proprietary",
                "/models?capability=vision&capability=audio",
                "/models?context-min=128k&context-max=1m&max-output-min=1&max-output-max=1,000,000",
                "/models?input-min=0&input-max=%2410&output-min=1&output-max=1",
                "/models?monthly-cost-max=5000&released-min=2025&released-max=2026-03",
                "/models?sort=input&order=desc&columns=input&columns=licence",
                "/models?chart=context",
                "/models?utm_source=x",
                "/models.csv",
                "/models.csv?q=gpt&sort=input&columns=input"
            })
    void answersAtItsExactAddress(String address) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/models/, /models",
        "/models.csv/, /models.csv",
        "/Models.CSV?q=a&x=1, /models.csv?q=a",
        "/Models?capability=vision&capability=audio, /models?capability=vision&capability=audio",
        "/models?q=&maker=&input-max=, /models",
        "/models?q=gpt+4o&maker=&openness=proprietary&utm_source=x, /models?q=gpt%204o&openness=proprietary",
        "/models?chart=&q=gpt, /models?q=gpt",
        "/models?maker=acme&page=1, /models?maker=acme",
        "/models?page=02, /models?page=2",
        "/models.csv?sort=, /models.csv"
    })
    void redirectsOnceToTheExactAddress(String asked, String exact) {
        HttpResponse<String> answer = visitor.get(asked);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(exact);
    }

    @Test
    void theColumnsOfTheListNeedNotBeSaid() {
        String columns = "columns=maker&columns=released&columns=context&columns=input&columns=output&columns=route"
                + "&columns=checked&columns=providers&columns=openness";

        HttpResponse<String> answer = visitor.get("/models?sort=input&" + columns);

        assertThat(answer.headers().firstValue("Location")).contains("/models?sort=input");
    }

    @ParameterizedTest
    @CsvSource({
        "maker=nobody, maker, Choose one from the list",
        "maker=acme&maker=acme, maker, more than once",
        "q=gpt&q=claude, q, more than once",
        "provider=nobody, provider, Choose one from the list",
        "kind=animal, kind, Choose one from the list",
        "status=asleep, status, Choose one from the list",
        "openness=ajar, openness, Choose one from the list",
        "context-min=many, context-min, whole number of tokens",
        "context-min=1.5, context-min, whole number of tokens",
        "max-output-max=-1, max-output-max, whole number of tokens",
        "input-max=cheap, input-max, US dollars",
        "output-min=1&output-min=2, output-min, more than once",
        "monthly-cost-max=1e9, monthly-cost-max, US dollars",
        "released-min=yesterday, released-min, Give a date",
        "context-min=200k&context-max=128k, context-min, More than the most",
        "context-min=200k&context-max=128k, context-max, Less than the least",
        "released-min=2026&released-max=2025-12, released-max, Less than the least",
        "sort=beauty, sort, Choose one from the list",
        "sort=input&order=sideways, order, Choose one from the list",
        "chart=beauty, chart, Choose one from the list",
        "chart=context&chart=context, chart, more than once",
    })
    void refusesWhatIsWrongBesideItsField(String query, String field, String words) {
        HttpResponse<String> answer = visitor.get("/models?" + query);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.select("[role=alert]").text()).contains("Some of this was not understood");
        assertThat(page.select("#list-" + field + "-error").text()).contains(words);
        assertThat(page.select("#list-" + field).attr("aria-describedby")).isEqualTo("list-" + field + "-error");
        assertThat(page.select("table.models tbody tr")).hasSize(ALL);
    }

    @ParameterizedTest
    @CsvSource({"capability=flight, capability", "columns=beauty&columns=input, columns"})
    void refusesChoicesThatAreNone(String query, String field) {
        HttpResponse<String> answer = visitor.get("/models?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body())
                        .select("#list-" + field + "-error")
                        .text())
                .isNotEmpty();
    }

    @Test
    void keepsWhatWasTypedAndTheFiltersThatWereUnderstood() {
        Document page = Jsoup.parse(
                visitor.get("/models?maker=%3Cb%3E&input-max=cheap&q=gpt").body());

        assertThat(page.select("#list-maker option[selected]").text()).isEqualTo("<b>");
        assertThat(page.select("#list-input-max").val()).isEqualTo("cheap");
        assertThat(page.select("details:has(#list-input-max)").hasAttr("open")).isTrue();
        assertThat(page.select("table.models tbody th").eachText()).containsExactly("GPT-4o (11-20)");
        assertThat(page.select("form[action=/models.csv] input").eachAttr("name"))
                .containsExactly("q");
    }

    @Test
    void refusesATextLongerThanAnyName() {
        HttpResponse<String> answer = visitor.get("/models?q=" + "y".repeat(121));
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.select("#list-q-error").text()).isEqualTo("Too long: at most 120 characters.");
        assertThat(page.select("#list-q").val()).hasSize(120);
    }

    @ParameterizedTest
    @CsvSource({
        "/models?page=0, 404",
        "/models?page=2, 404",
        "/models?q=zzz&page=2, 404",
        "/models?page=99999999999, 404",
        "/models?page=, 400",
        "/models?page=-1, 400",
        "/models?page=two, 400",
        "/models?page=1&page=2, 400"
    })
    void answersNothingForAPageThatIsNotThere(String address, int status) {
        HttpResponse<String> answer = visitor.get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.body()).select("main a[href=/models]")).isNotEmpty();
    }

    @Test
    void saysThatNothingIsFoundAndLeadsBackToTheWholeList() {
        HttpResponse<String> answer = visitor.get("/models?q=zzz&openness=open-weights");
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("main").text()).contains("None of 6 models is found: matching “zzz” and open weights.");
        assertThat(page.select("main .presets a").attr("href")).isEqualTo("/models");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void aRollingAliasIsListedApartWithWhatItPointsTo() {
        Document page = Jsoup.parse(visitor.get("/models").body());

        assertThat(page.select("table.models tbody th").eachText()).doesNotContain("Gpt 4o Latest");
        assertThat(page.select("#aliases li").eachText())
                .containsExactly(
                        "Ghost Latest points to a model that is not recorded",
                        "Gpt 4o Latest points to GPT-4o (11-20)");
    }

    @Test
    void theHeadOfAColumnOrdersTheListAndTurnsItRound() {
        Document page = Jsoup.parse(visitor.get("/models?q=twin&sort=input").body());

        assertThat(page.select("th[aria-sort]").text()).isEqualTo("Input");
        assertThat(page.select("th[aria-sort]").attr("aria-sort")).isEqualTo("ascending");
        assertThat(page.select("button[value=input]").attr("form")).isEqualTo("sort-desc");
        assertThat(page.select("#sort-desc input").eachAttr("name")).containsExactly("q", "order");
        assertThat(page.select("main a[href*=sort]")).isEmpty();
    }

    @Test
    void theFileRefusesInPlainTextWhatThePageRefuses() {
        HttpResponse<String> answer = visitor.get("/models.csv?maker=nobody&input-max=cheap");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).isEqualTo("""
                        maker: No maker here goes by this name. Choose one from the list.
                        input-max: Give an amount of US dollars, as 2.50.
                        """);
    }

    @Test
    void theFileIsKeptUntilTheCatalogueChanges() {
        HttpResponse<String> file = visitor.get("/models.csv?q=gpt");
        String tag = file.headers().firstValue("ETag").orElseThrow();

        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("s-maxage=3600");
        assertThat(visitor.get("/models.csv?q=gpt", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(visitor.get("/models.csv", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theFileHasTheChosenColumnsAndWhoSaysThePrice() {
        assertThat(visitor.get("/models.csv?q=gpt-4o-2024&columns=input&columns=max-output&columns=context")
                        .body())
                .isEqualToNormalizingNewlines("""
                        slug,name,input,context,max_output,price_source,price_checked
                        gpt-4o-2024-11-20,GPT-4o (11-20),2.5,128000,16000,test,2026-06-15
                        """);
    }
}
