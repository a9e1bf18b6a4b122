package dev.pairwise.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.web.BundledSite;
import dev.pairwise.web.hostile.HostileRequests.HostileRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Some requests that attackers send; {@code -Dhostile.requests=20000} sends more, {@code -Dhostile.first} others. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = BundledSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "pairwise.site.address=https://pairwise.example")
class HostileRequestTests {

    private static final int VISITORS = 4;

    private final int port;

    HostileRequestTests(@LocalServerPort int port) {
        this.port = port;
    }

    private record Exchange(HostileRequest request, RawAnswer answer, long millis) {

        @Override
        public String toString() {
            return "%s%n%s".formatted(request, answer.beginning());
        }
    }

    @Test
    void noneGetsMoreThanAnyVisitorMayHave(CapturedOutput output) throws Exception {
        List<Exchange> exchanges = exchanges();

        Map<Integer, Long> statuses = exchanges.stream()
                .collect(Collectors.groupingBy(
                        exchange -> exchange.answer().status(), TreeMap::new, Collectors.counting()));
        long slowest = exchanges.stream().mapToLong(Exchange::millis).max().orElseThrow();
        System.out.printf("hostile requests by status: %s, slowest answer %d ms%n", statuses, slowest);
        assertThat(exchanges).allSatisfy(exchange -> check(exchange.request(), exchange.answer()));
        assertThat(statuses).containsKeys(200, 400, 404, 405);
        assertThat(output.getAll()).as("a wrong request is no event").doesNotContain("WARN ", "ERROR ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /models HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /models HTTP/1.1\r\nHost: one\r\nHost: two\r\n\r\n",
                "GET /models HTTP/1.1\r\nHost: localhost\r\nContent-Length: abc\r\n\r\n",
                "GET /models HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: nonsense\r\n\r\n",
                "GET /models HTTP/9.9\r\nHost: localhost\r\n\r\n"
            })
    void whatIsKeptIsNotGivenToWhoCannotBeUnderstood(String request) throws IOException {
        for (int visit = 0; visit < 3; visit++) {
            assertThat(RawAnswer.to(bytes("GET /models HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), port)
                            .status())
                    .isEqualTo(200);
        }

        assertThat(RawAnswer.to(bytes(request), port).status()).isEqualTo(400);
    }

    private static byte[] bytes(String request) {
        return request.getBytes(StandardCharsets.US_ASCII);
    }

    private List<Exchange> exchanges() throws Exception {
        List<Future<Exchange>> answers = new ArrayList<>();
        try (ExecutorService visitors = Executors.newFixedThreadPool(VISITORS)) {
            HostileRequests.of(Long.getLong("hostile.first", 1), Long.getLong("hostile.requests", 1_500))
                    .map(request -> visitors.submit(() -> exchange(request)))
                    .forEach(answers::add);
        }
        List<Exchange> exchanges = new ArrayList<>();
        for (Future<Exchange> answer : answers) {
            exchanges.add(answer.get());
        }
        return exchanges;
    }

    private Exchange exchange(HostileRequest request) throws IOException {
        long start = System.nanoTime();
        RawAnswer answer = RawAnswer.to(request.bytes(), port);
        return new Exchange(request, answer, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private static void check(HostileRequest request, RawAnswer answer) {
        assertThat(answer.status()).as("%s", request).isLessThan(500);
        assertThat(answer.headers()).as("%s", request).noneMatch(line -> line.startsWith(HostileWords.SMUGGLED));
        assertThat(answer.header("location"))
                .as("%s", request)
                .matches("|/(?![/\\\\]).*|https://pairwise\\.example/.*");
        assertThat(answer.body()).as("%s", request).doesNotContain("\tat ", "Exception:", "Apache Tomcat");
        String type = answer.header("content-type");
        if (!type.isEmpty()) {
            assertThat(answer.headers()).as("%s", request).contains("x-content-type-options: nosniff");
        }
        if (type.contains("html") || type.contains("xml")) {
            assertThat(answer.body()).as("%s", request).doesNotContain(HostileWords.MARKUP);
        }
        if (type.startsWith("text/html")) {
            assertThat(answer.header("content-security-policy"))
                    .as("%s", request)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
        }
    }
}
