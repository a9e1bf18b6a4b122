package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A visitor can report what went wrong by a name that is in the log. */
@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RequestIdTests.Faulty.class)
class RequestIdTests {

    private static final ch.qos.logback.classic.Logger ROOT =
            (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final SampleSite.Visitor visitor;

    RequestIdTests(@LocalServerPort int port) {
        this.visitor = new SampleSite.Visitor(port);
    }

    /** Two addresses that cannot be answered; the first says something before. */
    @RestController
    static class Faulty {

        private static final Logger LOG = LoggerFactory.getLogger("dev.pairwise.faulty");

        @GetMapping({"/faulty", "/api/v1/faulty"})
        String fail(HttpServletRequest request) {
            LOG.warn("about to fail at {}", request.getRequestURI());
            throw new IllegalStateException("a fault of ours");
        }
    }

    @BeforeEach
    void listen() {
        log.start();
        ROOT.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        ROOT.detachAppender(log);
    }

    @Test
    void isOnThePageOfAFailureAndInTheLog() {
        HttpResponse<String> answer = visitor.get("/faulty", "X-Request-Id", "from-the-proxy.1");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("from-the-proxy.1");
        assertThat(answer.body()).contains("name request from-the-proxy.1").doesNotContain("a fault of ours");
        assertThat(idsOf("about to fail at /faulty")).containsExactly("from-the-proxy.1");
        assertThat(idsOf("Servlet.service() for servlet")).containsExactly("from-the-proxy.1");
    }

    @Test
    void isInTheProblemThatAProgramReads() {
        HttpResponse<String> answer = visitor.get("/api/v1/faulty");
        String id = JsonMapper.shared().readTree(answer.body()).get("requestId").asString();

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(id).matches("[0-9a-f]{16}");
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly(id);
        assertThat(idsOf("about to fail at /api/v1/faulty")).containsExactly(id);
    }

    /** It is of one visitor; the page is of all. */
    @Test
    void isNotKeptWithThePage() throws IOException, InterruptedException {
        String page = SamplePages.PAIR + "?named=" + System.nanoTime();

        for (String name : List.of("first", "second")) {
            assertThat(visitor.get(page, "X-Request-Id", name).headers().allValues("X-Request-Id"))
                    .containsExactly(name);
        }
        assertThat(askPlainly(page).headers().map()).containsKey("etag").doesNotContainKey("x-request-id");
    }

    /** In a way that what is kept is given out for at once. */
    private HttpResponse<Void> askPlainly(String page) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + visitor.port() + page))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\"b", "<b>", "${jndi}", "über", "a/b", ""})
    void whatDoesNotBelongIntoALogIsReplaced(String given) {
        assertThat(idFor(given)).matches("[0-9a-f]{16}");
    }

    @Test
    void soIsWhatIsTooLong() {
        assertThat(idFor("x".repeat(64))).isEqualTo("x".repeat(64));
        assertThat(idFor("x".repeat(65))).matches("[0-9a-f]{16}");
    }

    private static String idFor(String given) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(RequestId.HEADER, given);
        return RequestId.of(request);
    }

    private List<String> idsOf(String message) {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getFormattedMessage().contains(message))
                .map(event -> String.valueOf(event.getMDCPropertyMap().get(RequestId.IN_LOG)))
                .toList();
    }
}
