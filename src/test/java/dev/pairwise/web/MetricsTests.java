package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What an operator can ask a running site for, and what nobody can. */
@OperatedSite
class MetricsTests {

    private static final String PAIR = "/compare/gpt-4o-audio-preview/mistral-small-3.1-24b-instruct";
    private static final String TURNED_ROUND = "/compare/mistral-small-3.1-24b-instruct/gpt-4o-audio-preview";
    private static final Path DOCUMENTATION = Path.of("docs", "operations.md");

    private static final Pattern ANSWERS = Pattern.compile("pairwise_(?:delivery_)?answers_total[{]\\w+=\"(\\w+)\"[}]");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final int operatorsPort;
    private final RequestMappingHandlerMapping addresses;
    private final Environment environment;

    MetricsTests(
            @LocalServerPort int port,
            @LocalManagementPort int operatorsPort,
            @Autowired Imports imports,
            @Autowired RequestMappingHandlerMapping addresses,
            @Autowired Environment environment) {
        this.port = port;
        this.operatorsPort = operatorsPort;
        this.addresses = addresses;
        this.environment = environment;
        imports.take(Imports.THREE_MODELS);
    }

    @BeforeEach
    void awaitTheCatalogue() {
        await().until(() -> scrape().series().getOrDefault("pairwise_catalogue_models", 0.0) == 3);
    }

    @Test
    void tellHowAnswersCame() {
        String page = PAIR + "?fresh=" + System.nanoTime();
        Map<String, Integer> before = settled();

        ask(page);
        ask(page);
        String tag = ask(page).headers().firstValue("ETag").orElseThrow();
        ask(page, "If-None-Match", tag);
        ask("/nowhere");
        ask(TURNED_ROUND);

        await().untilAsserted(() -> assertThat(grownSince(before))
                .isEqualTo(Map.of(
                        "kept", 2, "made", 4, "shared", 0, "busy", 0, "2xx", 3, "304", 1, "3xx", 1, "4xx", 1, "5xx",
                        0)));
    }

    @Test
    void tellHowMuchIsKept() {
        ask(PAIR);
        ask(PAIR);

        Scrape scrape = scrape();
        assertThat(scrape.value("pairwise_delivery_entries")).isPositive();
        assertThat(scrape.value("pairwise_delivery_kept_bytes")).isBetween(1_000.0, 32.0 * 1024 * 1024);
        assertThat(scrape.value("pairwise_delivery_room_bytes")).isEqualTo(32 * 1024 * 1024);
        assertThat(scrape.value("pairwise_delivery_waiting")).isZero();
    }

    @Test
    void tellWhatIsServedAndHowOldItIs() {
        Scrape scrape = scrape();

        assertThat(scrape.value("pairwise_catalogue_pairs")).isEqualTo(3);
        assertThat(scrape.value("pairwise_catalogue_routes")).isPositive();
        assertThat(scrape.values("pairwise_catalogue_info", "version")).hasSize(1);
        assertThat(scrape.value("pairwise_database_up")).isEqualTo(1);
        assertThat(scrape.value("pairwise_prices_oldest_seconds"))
                .isGreaterThanOrEqualTo(scrape.value("pairwise_prices_newest_seconds"));
        assertThat(scrape.value("pairwise_snapshot_age_seconds")).isNotNegative();
    }

    @Test
    void areExplainedOnTheSpotAndInTheDocumentation() throws IOException {
        Set<String> ours = scrape().names().stream()
                .filter(name -> name.startsWith("pairwise_"))
                .collect(Collectors.toSet());
        String documentation = Files.readString(DOCUMENTATION);

        assertThat(ours).hasSizeGreaterThan(15).allSatisfy(name -> {
            assertThat(scrape().explains(name)).as(name).isTrue();
            assertThat(documentation).contains("`" + name + "`");
        });
    }

    /** Whoever makes up addresses must not make up series. */
    @Test
    void haveNoLabelThatVisitorsCanMakeUp() throws IOException, InterruptedException {
        for (String address : List.of("/", "/nowhere", PAIR + "?x=1", "/models/no-such", "/a/b/c/d", "/css/none.css")) {
            ask(address);
        }
        client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/models"))
                        .method("INVENTED", HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        Stream<String> patterns =
                addresses.getHandlerMethods().keySet().stream().flatMap(mapping -> mapping.getPatternValues().stream());
        Set<String> known = Stream.concat(
                        patterns, Stream.of("NOT_FOUND", "REDIRECTION", "UNKNOWN", "root", "/", "/**"))
                .collect(Collectors.toSet());

        Set<String> uris = scrape().values("http_server_requests_seconds_count", "uri");

        assertThat(uris)
                .isNotEmpty()
                .allSatisfy(uri -> assertThat(
                                known.contains(uri) || uri.startsWith("/actuator") || uri.matches("/[^ ]*[{*].*"))
                        .as(uri)
                        .isTrue());
        assertThat(scrape().values("http_server_requests_seconds_count", "method"))
                .isSubsetOf("GET", "HEAD", "POST", "OPTIONS", "UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yml", "dashboard.json"})
    void areWhatTheExamplesAskFor(String file) throws IOException {
        Set<String> asked = Expressions.names(Path.of("docs", "operations", file));

        assertThat(asked).hasSizeGreaterThan(7);
        assertThat(scrape().names()).containsAll(asked);
    }

    @Test
    void lifeAndReadinessAreToldAndWhatTheyAreMadeOf() {
        assertThat(ask(operatorsPort, "/actuator/health/liveness").statusCode()).isEqualTo(200);
        await().until(() -> ask(operatorsPort, "/actuator/health").body().contains("FAILING"));

        HttpResponse<String> ready = ask(operatorsPort, "/actuator/health/readiness");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body())
                .startsWith("{\"components\":{\"db\":{")
                .contains("\"snapshot\":{", "\"ageInSeconds\":", "\"database\":{\"answers\":true", "\"models-dev\"")
                .contains("\"status\":\"UP\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env",
                "heapdump",
                "threaddump",
                "shutdown",
                "loggers",
                "beans",
                "configprops",
                "mappings",
                "logfile",
                "caches",
                "flyway",
                "scheduledtasks"
            })
    void whatTellsTooMuchIsNowhere(String endpoint) {
        assertThat(ask(operatorsPort, "/actuator/" + endpoint).statusCode()).isEqualTo(404);
        assertThat(ask("/actuator/" + endpoint).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/health",
                "/health/readiness",
                "/metrics",
                "/prometheus",
                "/sbom/application",
                "/../actuator/health",
                "/%68ealth"
            })
    void visitorsReachNothingOfIt(String address) {
        assertThat(ask("/actuator" + address).statusCode()).isIn(400, 404);
    }

    @Test
    void onlyThisMachineReachesThem() {
        assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void theListOfPartsIsThere() {
        Assumptions.assumeTrue(
                getClass().getResource("/META-INF/sbom/application.cdx.json") != null || System.getenv("CI") != null,
                "written by an online build alone");

        assertThat(ask(operatorsPort, "/actuator/sbom/application").body())
                .contains("\"bomFormat\"", "CycloneDX", "pkg:maven/org.postgresql/postgresql@");
    }

    /** Kept answers go past all that Tomcat does, and are in its log of requests all the same. */
    @Test
    void theLogOfRequestsHasKeptAnswersToo() throws IOException {
        String page = PAIR + "?logged=" + System.nanoTime();

        ask(page);
        ask(page);
        ask(page);

        await().untilAsserted(() -> assertThat(logged(page)).hasSize(3));
        assertThat(logged(page).getFirst()).matches("200 GET \\S+ HTTP/1.1 [0-9a-f]{16}");
        assertThat(logged(page).getLast()).matches("200 GET \\S+ HTTP/1.1 -");
    }

    private static List<String> logged(String page) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", "access-log"))) {
            return files.flatMap(MetricsTests::lines)
                    .filter(line -> line.contains(page))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).lines();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Answers are counted once they are sent: whoever holds the last one may be ahead of the count. */
    private Map<String, Integer> settled() {
        await().until(() -> answers().equals(answers()));
        return answers();
    }

    private Map<String, Integer> grownSince(Map<String, Integer> before) {
        Map<String, Integer> grown = new HashMap<>(answers());
        before.forEach((name, value) -> grown.merge(name, -value, Integer::sum));
        return grown;
    }

    /** How many there were of each way and of each status. */
    private Map<String, Integer> answers() {
        Map<String, Integer> answers = new HashMap<>();
        scrape().series().forEach((series, value) -> {
            Matcher one = ANSWERS.matcher(series);
            if (one.matches()) {
                answers.put(one.group(1), value.intValue());
            }
        });
        return answers;
    }

    private Scrape scrape() {
        return Scrape.of(ask(operatorsPort, "/actuator/prometheus").body());
    }

    private HttpResponse<String> ask(String address, String... headers) {
        return ask(port, address, headers);
    }

    private HttpResponse<String> ask(int at, String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + at + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
