package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteTest
class DeliveryTests {

    private static final String PAIR = SamplePages.PAIR;

    /** The smaller form is made beside those who ask. */
    private static final int PATIENCE = 5_000;

    /** One that asks for nothing but HTTP/1.1, as proxies do. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final SampleSite.Visitor visitor;
    private final String site;

    DeliveryTests(@LocalServerPort int port) {
        this.visitor = new SampleSite.Visitor(port);
        this.site = "http://localhost:" + port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/models",
                PAIR,
                PAIR + ".md",
                PAIR + ".json",
                PAIR + ".csv",
                "/api/v1/models",
                "/api/v1/openapi.json"
            })
    void sendsTheSameInFewerBytesToThoseWhoTakeThem(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = ask("GET", address, "Accept-Encoding", "identity");
        HttpResponse<byte[]> compressed = ask("GET", address, "Accept-Encoding", "gzip");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(unpacked(compressed.body())).isEqualTo(plain.body());
        assertThat(compressed.body()).hasSizeLessThan(plain.body().length);
        assertThat(header(compressed, "Content-Length")).isEqualTo(String.valueOf(compressed.body().length));
        assertThat(header(compressed, "ETag")).isNotEqualTo(header(plain, "ETag"));
        assertThat(plain.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(compressed.headers().allValues("Vary")).contains("Accept-Encoding");
    }

    @Test
    void sendsStillFewerBytesOfWhatIsAskedForOften() throws IOException, InterruptedException {
        String often = PAIR + "?often=" + System.nanoTime();
        byte[] plain = ask("GET", often, "Accept-Encoding", "identity").body();
        HttpResponse<byte[]> gzip = ask("GET", often, "Accept-Encoding", "gzip");
        HttpResponse<byte[]> brotli = ask("GET", often, "Accept-Encoding", "gzip, br");
        for (int more = 0;
                more < PATIENCE && !header(brotli, "Content-Encoding").equals("br");
                more++) {
            brotli = ask("GET", often, "Accept-Encoding", "gzip, br");
        }

        assertThat(new BrotliInputStream(new ByteArrayInputStream(brotli.body())).readAllBytes())
                .isEqualTo(plain);
        HttpResponse<byte[]> smaller = ask("GET", often, "Accept-Encoding", "gzip");
        assertThat(unpacked(smaller.body())).isEqualTo(plain);
        assertThat(smaller.body()).hasSizeLessThan(gzip.body().length);
        assertThat(brotli.body()).hasSizeLessThan(smaller.body().length);
        assertThat(Stream.of(gzip, smaller, brotli).map(answer -> header(answer, "ETag")))
                .doesNotHaveDuplicates();
        assertThat(ask("GET", often, "Accept-Encoding", "br", "If-None-Match", header(brotli, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"other\", %s", "W/%s", "%s, \"other\""})
    void readsEveryWayToSayWhatIsHeld(String held) throws IOException, InterruptedException {
        String tag = header(ask("GET", PAIR, "Accept-Encoding", "gzip"), "ETag");

        assertThat(ask("GET", PAIR, "Accept-Encoding", "gzip", "If-None-Match", held.formatted(tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "other", "", ",", "\"", "W/"})
    void sendsThePageToThoseWhoHoldAnother(String held) throws IOException, InterruptedException {
        ask("GET", PAIR, "Accept-Encoding", "gzip");

        assertThat(ask("GET", PAIR, "Accept-Encoding", "gzip", "If-None-Match", held)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({PAIR + ", identity", PAIR + ", gzip", "/api/v1/models, gzip", "/api/v1/models, identity"})
    void sendsNothingToThoseWhoHoldIt(String address, String encoding) throws IOException, InterruptedException {
        String tag = header(ask("GET", address, "Accept-Encoding", encoding), "ETag");

        HttpResponse<byte[]> again = ask("GET", address, "Accept-Encoding", encoding, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(header(again, "Cache-Control")).contains("public");
        assertThat(again.headers().allValues("Vary")).contains("Accept-Encoding");
    }

    @Test
    void doesNotTakeOneEncodingForAnother() throws IOException, InterruptedException {
        String tag = header(ask("GET", PAIR, "Accept-Encoding", "gzip"), "ETag");

        assertThat(ask("GET", PAIR, "Accept-Encoding", "identity", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void answersTheHeadOfAPageAsThePage(String encoding) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = ask("GET", PAIR, "Accept-Encoding", encoding);
        HttpResponse<byte[]> head = ask("HEAD", PAIR, "Accept-Encoding", encoding);

        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"Content-Length", "Content-Type", "ETag", "Cache-Control", "Last-Modified"}) {
            assertThat(header(head, name)).as(name).isEqualTo(header(page, name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PAIR, PAIR + ".json", "/api/v1/models", "/css/site.css"})
    void saysTheSameOfAKeptAnswer(String address) throws IOException, InterruptedException {
        String fresh = address + "?fresh=" + System.nanoTime();

        Map<String, List<String>> first = said(ask("GET", fresh, "Accept-Encoding", "gzip"));

        assertThat(said(ask("GET", fresh, "Accept-Encoding", "gzip"))).isEqualTo(first);
        assertThat(said(ask("HEAD", fresh, "Accept-Encoding", "gzip"))).isEqualTo(first);
    }

    @Test
    void keepsTheFormsOfAPageApart() throws IOException, InterruptedException {
        for (String accept : List.of("text/html", "text/csv", "text/markdown", "application/json", "*/*")) {
            assertThat(header(ask("GET", PAIR, "Accept", accept), "Content-Type"))
                    .startsWith(accept.replace("*/*", "text/html"));
        }
    }

    @Test
    void keepsWhatItIsToldToBeCalledApart() throws IOException, InterruptedException {
        String other = site.replace("localhost", "127.0.0.1");

        assertThat(Jsoup.parse(visitor.get(PAIR).body())
                        .select("link[rel=canonical]")
                        .attr("href"))
                .startsWith(site);
        assertThat(Jsoup.connect(other + PAIR)
                        .get()
                        .select("link[rel=canonical]")
                        .attr("href"))
                .startsWith(other);
    }

    @Test
    void namesNoStateOfARefusal() throws IOException, InterruptedException {
        HttpResponse<byte[]> refused = ask("GET", PAIR + "?input=-1", "Accept-Encoding", "gzip");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("ETag")).isEmpty();
        assertThat(new String(unpacked(refused.body()), StandardCharsets.UTF_8)).contains("Give a whole number");
    }

    @Test
    void leavesPicturesAsTheyAre() throws IOException, InterruptedException {
        HttpResponse<byte[]> picture = ask("GET", "/og/pairwise.png", "Accept-Encoding", "gzip");

        assertThat(picture.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(picture.headers().firstValue("Vary")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"link[rel=stylesheet]@href", "script[src]@src"})
    void compressesWhatPagesLoad(String place) throws IOException, InterruptedException {
        String[] parts = place.split("@", 2);
        String file = Jsoup.parse(visitor.get("/").body()).select(parts[0]).attr(parts[1]);

        HttpResponse<byte[]> answer = ask("GET", file, "Accept-Encoding", "gzip");

        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Cache-Control")).contains("immutable");
    }

    private HttpResponse<byte[]> ask(String method, String address, String... headers)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(site + address))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .headers(headers)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Map<String, List<String>> said(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("x-request-id");
        headers.put("status", List.of(String.valueOf(answer.statusCode())));
        return headers;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }
}
