package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The files about the site as a whole, on a real server. */
@SiteTest
class IndexFilesTests {

    private final SampleSite.Visitor visitor;
    private final String site;

    IndexFilesTests(@LocalServerPort int port) {
        this.visitor = new SampleSite.Visitor(port);
        this.site = "http://localhost:" + port;
    }

    @ParameterizedTest
    @CsvSource({
        "/robots.txt, text/plain;charset=UTF-8",
        "/llms.txt, text/plain;charset=UTF-8",
        "/changes.atom, application/atom+xml;charset=UTF-8",
        "/sitemap.xml, application/xml",
        "/sitemaps/pages.xml, application/xml",
        "/sitemaps/models.xml, application/xml"
    })
    void answersAtItsExactAddress(String address, String type) {
        HttpResponse<String> answer = visitor.get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains("public", "s-maxage=", "stale-while-revalidate=", "stale-if-error=");
    }

    @ParameterizedTest
    @CsvSource({
        "/Robots.txt, /robots.txt",
        "/robots.txt/, /robots.txt",
        "/LLMs.txt, /llms.txt",
        "/Changes.atom/, /changes.atom",
        "/sitemap.XML, /sitemap.xml",
        "/sitemap.xml/, /sitemap.xml",
        "/sitemaps/Models.xml/, /sitemaps/models.xml"
    })
    void redirectsOnceToTheExactAddress(String asked, String exact) {
        HttpResponse<String> answer = visitor.get(asked);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(exact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemaps/nothing.xml",
                "/sitemaps/pairs-0.xml",
                "/sitemaps/pairs-01.xml",
                "/sitemaps/pairs-9.xml",
                "/sitemaps/pairs-.xml",
                "/sitemaps/models",
                "/sitemaps"
            })
    void answersNothingForAPartThatIsNotThere(String address) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "/llms.txt", "/changes.atom", "/sitemap.xml", "/sitemaps/models.xml"})
    void isKeptUntilTheCatalogueChanges(String address) {
        String tag = visitor.get(address).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = visitor.get(address, "If-None-Match", tag);

        assertThat(tag).startsWith("\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "/llms.txt", "/changes.atom", "/sitemap.xml", "/sitemaps/pages.xml"})
    void compressesForThoseWhoTakeItAndSaysTheSame(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> compressed = compressed(address);

        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(unpacked(compressed.body())).isEqualTo(visitor.get(address).body());
    }

    @Test
    void everyPageNamesTheFeedAndTheGuide() {
        for (String address : List.of("/", "/about", "/nowhere")) {
            Document page = Jsoup.parse(visitor.get(address).body());
            assertThat(page.select("link[rel=alternate][type=application/atom+xml]")
                            .eachAttr("href"))
                    .containsExactly("/changes.atom");
            assertThat(page.select("link[rel=describedby]").eachAttr("href")).containsExactly("/llms.txt");
        }
    }

    @Test
    void robotsMayReadEverythingAndLearnWhereTheSitemapIs() {
        assertThat(visitor.get("/robots.txt").body()).isEqualTo("""
                User-agent: *
                Allow: /

                Sitemap: %s/sitemap.xml
                """.formatted(site));
    }

    /** No part of the sample is of pairs: nothing in it is indexable. */
    @Test
    void theIndexNamesThePartsThatHaveAPage() {
        assertThat(visitor.get("/sitemap.xml").body())
                .contains("<loc>" + site + "/sitemaps/pages.xml</loc>", "<loc>" + site + "/sitemaps/models.xml</loc>")
                .doesNotContain("pairs-");
    }

    @Test
    void listsThePageWithTheDayThatItShows() {
        assertThat(visitor.get("/sitemaps/pages.xml").body())
                .contains("<url><loc>%s/</loc><lastmod>2026-09-30</lastmod></url>".formatted(site));
    }

    private HttpResponse<byte[]> compressed(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + address))
                .header("Accept-Encoding", "gzip")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String unpacked(byte[] gzip) throws IOException {
        try (GZIPInputStream file = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
