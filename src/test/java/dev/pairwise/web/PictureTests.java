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

@SiteTest
class PictureTests {

    private static final String PICTURE = "/og" + SamplePages.PAIR + ".png";
    private static final String SITE_PICTURE = "/og/pairwise.png";

    private final SampleSite.Visitor visitor;
    private final String site;

    PictureTests(@LocalServerPort int port) {
        this.visitor = new SampleSite.Visitor(port);
        this.site = "http://localhost:" + port;
    }

    @ParameterizedTest
    @ValueSource(strings = {PICTURE, SITE_PICTURE})
    void isAPngThatIsKeptUntilTheCatalogueChanges(String address) {
        HttpResponse<String> first = visitor.get(address);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = visitor.get(address, "If-None-Match", tag);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).startsWith("\ufffdPNG");
        assertThat(first.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(first.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(first.headers().firstValue("Vary")).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow())
                .contains("public", "s-maxage=", "stale-while-revalidate=", "stale-if-error=");
        assertThat(Integer.parseInt(first.headers().firstValue("Content-Length").orElseThrow()))
                .isBetween(5_000, 60_000);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/og/compare/mistral-small-3.1-24b-instruct/gpt-4o-2024-11-20.png, " + PICTURE,
        "/og/compare/gpt-4o-old/mistral-small-31.png, " + PICTURE,
        "/og/compare/GPT-4o-2024-11-20/Mistral-Small-3.1-24B-Instruct.PNG, " + PICTURE,
        "/OG/Compare/gpt-4o-latest/mistral-small-31.png/, " + PICTURE,
        PICTURE + "/?x=1, " + PICTURE,
        "/og/Pairwise.png, " + SITE_PICTURE,
        "/og/pairwise.png/, " + SITE_PICTURE
    })
    void redirectsOnceToTheExactAddress(String asked, String exact) {
        HttpResponse<String> answer = visitor.get(asked);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(exact);
    }

    @ParameterizedTest
    @CsvSource({
        "/og/compare/gpt-4o-2024-11-20/gpt-4o-2024-11-20.png, 404",
        "/og/compare/gpt-4o-old/gpt-4o-latest.png, 404",
        "/og/compare/gpt-4o-2024-11-20/gpt-4.png, 404",
        "/og/compare/gpt-4o-2024-11-20/mistral-small-3.1-24b-instruct, 404",
        "/og/compare/gpt-4o-2024-11-20/.png, 404",
        "/og/compare/gpt-4o-2024-11-20/%F0%9F%98%80.png, 404",
        "/og/compare/gpt-4o-2024-11-20/old-model.png, 410",
        "/og/, 404",
        "/og/compare, 404",
        "/og/other.png, 404"
    })
    void saysWhenThereIsNone(String asked, int status) {
        HttpResponse<String> answer = visitor.get(asked);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/compare", "/models", "/models/gpt-4o-2024-11-20", "/data", "/methodology", "/nowhere"})
    void pagesShowThePictureOfTheSite(String address) {
        assertThat(picture(address)).isEqualTo(site + SITE_PICTURE);
    }

    @Test
    void aPairShowsItsOwnPictureWhateverItsQuery() {
        assertThat(picture(SamplePages.PAIR)).isEqualTo(site + PICTURE);
        assertThat(picture(SamplePages.PAIR + "?requests=5")).isEqualTo(site + PICTURE);
        assertThat(visitor.get(PICTURE).statusCode()).isEqualTo(200);
    }

    @Test
    void theHeadSaysHowLargeThePictureIsAndWhatIsOnIt() {
        Document html = Jsoup.parse(visitor.get(SamplePages.PAIR).body());

        assertThat(List.of(
                        content(html, "meta[property=og:image:width]"),
                        content(html, "meta[property=og:image:height]"),
                        content(html, "meta[name=twitter:card]")))
                .containsExactly("1200", "630", "summary_large_image");
        assertThat(content(html, "meta[property=og:image:alt]"))
                .startsWith("GPT-4o (11-20) and Mistral Small 3.1 24B Instruct side by side.");
    }

    private String picture(String page) {
        return content(Jsoup.parse(visitor.get(page).body()), "meta[property=og:image]");
    }

    private static String content(Document html, String meta) {
        return html.select(meta).attr("content");
    }
}
