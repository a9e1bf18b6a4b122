package dev.pairwise;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors get from the proxy of the compose file. Skipped on a machine without nginx. */
class ProxyTests {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final Node one = new Node();
    private final Node other = new Node();

    @TempDir
    private Path work;

    private LoopbackProxy proxy;

    @BeforeEach
    void start() throws IOException {
        Assumptions.assumeTrue(LoopbackProxy.program().isPresent(), "no nginx here");
        proxy = new LoopbackProxy(work, List.of(one.port(), other.port()));
    }

    @AfterEach
    void stop() {
        if (proxy != null) {
            proxy.close();
        }
        one.stop();
        other.stop();
    }

    /** Answers what it was asked, slowly enough that others ask meanwhile; below {@code /own} for nobody else. */
    private static final class Node {

        private final HttpServer server;
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger askedAgain = new AtomicInteger();

        Node() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::answer);
            server.start();
        }

        private void answer(HttpExchange exchange) throws IOException {
            asked.incrementAndGet();
            boolean isOwn = exchange.getRequestURI().getPath().startsWith("/own");
            exchange.getResponseHeaders()
                    .set("Cache-Control", isOwn ? "no-store" : "public, max-age=300, s-maxage=3600");
            exchange.getResponseHeaders().set("Vary", "Accept, Accept-Encoding");
            exchange.getResponseHeaders().set("ETag", "\"it\"");
            if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
                askedAgain.incrementAndGet();
                exchange.sendResponseHeaders(304, -1);
            } else {
                byte[] heard =
                        exchange.getRequestHeaders().entrySet().toString().getBytes(StandardCharsets.UTF_8);
                Awaitility.await().pollDelay(Duration.ofMillis(100)).until(() -> true);
                exchange.sendResponseHeaders(200, heard.length);
                exchange.getResponseBody().write(heard);
            }
            exchange.close();
        }

        int port() {
            return server.getAddress().getPort();
        }

        void stop() {
            server.stop(0);
        }
    }

    private int asked() {
        return one.asked.get() + other.asked.get();
    }

    private static String kept(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Cache").orElse("");
    }

    @Test
    void aPageIsAskedForOnce() throws IOException {
        assertThat(kept(proxy.get("/page"))).isEqualTo("MISS");
        assertThat(kept(proxy.get("/page"))).isIn("HIT", "REVALIDATED");
        assertThat(proxy.get("/page", "If-None-Match", "\"it\"").statusCode()).isEqualTo(304);
    }

    @Test
    void anOlderPageIsAskedForAgainAndNotSentAgain() throws IOException {
        proxy.get("/page");

        Awaitility.await().until(() -> kept(proxy.get("/page")).equals("REVALIDATED"));

        assertThat(one.askedAgain.get() + other.askedAgain.get()).isPositive();
    }

    @Test
    void manyWhoAskForANewPageAreOneRequest() {
        List<CompletableFuture<HttpResponse<String>>> all = IntStream.range(0, 30)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return proxy.get("/new");
                            } catch (IOException failure) {
                                throw new IllegalStateException(failure);
                            }
                        },
                        Executors.newVirtualThreadPerTaskExecutor()))
                .toList();

        assertThat(all)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        assertThat(asked() - one.askedAgain.get() - other.askedAgain.get()).isEqualTo(1);
    }

    @Test
    void nothingThatAVisitorSaysOfHostsIsToldToTheNodes() throws IOException {
        String heard = proxy.get(
                        "/page",
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-Proto",
                        "evil",
                        "X-Forwarded-Prefix",
                        "/evil",
                        "X-Original-URL",
                        "/evil",
                        "Forwarded",
                        "host=evil.example")
                .body();

        assertThat(heard).doesNotContain("evil").contains("Host=[site]");
    }

    /** The nodes log under the name that the visitor is told, and nobody names his own or is told that of another. */
    @Test
    void everyRequestHasANameOfItsOwn() throws IOException {
        HttpResponse<String> first = proxy.get("/page", "X-Request-Id", "mine");
        HttpResponse<String> second = proxy.get("/page");

        assertThat(first.body()).contains("X-request-id=[" + name(first) + "]");
        assertThat(name(first)).matches("[0-9a-f]{32}").isNotEqualTo(name(second));
    }

    private static String name(HttpResponse<String> answer) {
        List<String> names = answer.headers().allValues("X-Request-Id");
        assertThat(names).hasSize(1);
        return names.getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/own", "/own/page"})
    void whatIsForOneVisitorIsKeptForNobody(String path) throws IOException {
        proxy.get(path);

        assertThat(kept(proxy.get(path))).isEqualTo("MISS");
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void spellingsOfOneWishShareAnAnswer() throws IOException {
        proxy.get("/page", "Accept", BROWSER, "Accept-Encoding", "gzip, deflate");

        assertThat(kept(proxy.get("/page", "Accept", "text/html", "Accept-Encoding", "zstd;q=0.1, gzip;q=0.9")))
                .isNotEqualTo("MISS");
        assertThat(kept(proxy.get("/page", "Accept", "text/html", "Accept-Encoding", "gzip;q=0")))
                .isEqualTo("MISS");
        assertThat(kept(proxy.get("/page", "Accept", "text/markdown", "Accept-Encoding", "gzip")))
                .isEqualTo("MISS");
    }

    @Test
    void aWishThatNobodyElseHasIsAnsweredAndNotKept() throws IOException {
        for (int turn = 0; turn < 2; turn++) {
            HttpResponse<String> answer = proxy.get("/page", "Accept", "text/html;q=0.1, text/markdown;q=0.2");

            assertThat(kept(answer)).isEqualTo("BYPASS");
            assertThat(answer.body()).contains("text/html;q=0.1, text/markdown;q=0.2");
        }
    }

    @Test
    void aNodeThatIsGoneIsNoFailedRequest() throws IOException {
        one.stop();

        for (int number = 0; number < 20; number++) {
            assertThat(proxy.get("/page/" + number).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void oldPagesAreAnsweredWhenAllNodesAreGone() throws IOException {
        proxy.get("/page");
        one.stop();
        other.stop();

        Awaitility.await().until(() -> kept(proxy.get("/page")).equals("STALE"));

        assertThat(proxy.get("/page").statusCode()).isEqualTo(200);
        HttpResponse<String> unknown = proxy.get("/unknown");
        assertThat(unknown.statusCode()).isEqualTo(503);
        assertThat(unknown.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void aQuestionIsNoLongerThanAnyNeed() throws IOException {
        assertThat(proxy.post("/mcp", "x".repeat(300 * 1024)).statusCode()).isEqualTo(413);
        assertThat(proxy.post("/mcp", "x".repeat(60 * 1024)).statusCode()).isEqualTo(200);
    }
}
