package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteTest
class DataTests {

    private final SampleSite.Visitor visitor;
    private final String site;

    DataTests(@LocalServerPort int port) {
        this.visitor = new SampleSite.Visitor(port);
        this.site = "http://localhost:" + port;
    }

    @ParameterizedTest
    @CsvSource({
        "/data, text/html;charset=UTF-8",
        "/data.md, text/markdown;charset=UTF-8",
        "/data.json, application/json",
        "/data/catalogue.json, application/json",
        "/data/models.csv, text/csv;charset=UTF-8",
        "/data/routes.csv, text/csv;charset=UTF-8",
        "/data/scores.csv, text/csv;charset=UTF-8",
        "/data/prices.csv, text/csv;charset=UTF-8"
    })
    void answersAtItsExactAddress(String address, String type) {
        HttpResponse<String> answer = visitor.get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    }

    @ParameterizedTest
    @CsvSource({
        "/data/, /data",
        "/Data.MD, /data.md",
        "/data/Models.CSV, /data/models.csv",
        "/data/catalogue.json/, /data/catalogue.json"
    })
    void redirectsOnceToTheExactAddress(String asked, String exact) {
        HttpResponse<String> answer = visitor.get(asked);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data/makers.csv", "/data/models", "/data/catalogue.csv", "/data/models.csv/x"})
    void answersNothingForWhatIsNotThere(String address) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data/catalogue.json", "/data/routes.csv"})
    void compressesForThoseWhoTakeItAndSaysTheSame(String address) throws IOException, InterruptedException {
        HttpResponse<String> plain = visitor.get(address);
        HttpResponse<byte[]> compressed = bytes(address, "br, gzip;q=0.8");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(unpacked(compressed.body())).isEqualTo(plain.body());
        assertThat(compressed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data/catalogue.json", "/data/models.csv"})
    void isKeptUntilTheCatalogueChanges(String address) {
        String tag = visitor.get(address).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = visitor.get(address, "If-None-Match", tag);

        assertThat(tag).startsWith("\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data/catalogue.json", "/data/scores.csv"})
    void aFileNamesItsLicence(String address) {
        assertThat(visitor.get(address).headers().firstValue("Link"))
                .contains("<" + site + "/data#licence>; rel=\"license\"");
        assertThat(Jsoup.parse(visitor.get("/data").body()).getElementById("licence"))
                .isNotNull();
    }

    @Test
    void noCellIsAFormula() {
        assertThat(visitor.get("/data/routes.csv").body())
                .startsWith("model,provider,model_id,variant,region,state,input,output,cache_read,")
                .contains("\ngpt-4o-2024-11-20,host,'@cf/gpt,,,priced,2.5,10,");
    }

    @Test
    void creditsSourcesWhereAVisitorSeesIt() {
        String page = Jsoup.parse(visitor.get("/data").body()).text();

        assertThat(page).contains("Data by Epoch AI, licensed CC BY 4.0. Changed:");
        assertThat(visitor.get("/data.md").body()).contains("Data by Epoch AI, licensed CC BY 4.0. Changed:");
    }

    private HttpResponse<byte[]> bytes(String address, String encoding) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + address))
                .header("Accept-Encoding", encoding)
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
