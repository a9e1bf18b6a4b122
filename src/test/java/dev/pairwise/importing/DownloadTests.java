package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTests {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-10-05T12:00:00Z"), ZoneOffset.UTC);
    private static final AddressRules NOTHING_IS_INSIDE = new AddressRules(false, address -> false);
    private static final int MOST_BYTES = 1000;

    private final Download download =
            new Download(TODAY, new Download.Limits(Duration.ofSeconds(30), MOST_BYTES), NOTHING_IS_INSIDE);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final HttpServer server;

    DownloadTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answerWith("/api.json", 2);
        answerWith("/table.csv", 2);
        answerWith("/full", MOST_BYTES);
        answerWith("/overfull", MOST_BYTES + 1);
        redirect("/moved", "/api.json");
        redirect("/circle", "/circle");
        redirect("/inwards", "http://localhost:%d/api.json".formatted(port()));
        redirect("/to-a-file", "file:///etc/hostname");
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            awaitTheEnd();
        });
        server.createContext("/silent", exchange -> awaitTheEnd());
        server.start();
    }

    @AfterEach
    void stop() {
        stopped.countDown();
        server.stop(0);
    }

    @Test
    void leavesAPathAsItIs() {
        assertThat(download.<List<Path>>with(List.of("some/file.json"), paths -> paths))
                .containsExactly(Path.of("some", "file.json"));
    }

    @ParameterizedTest
    @CsvSource({"/api.json, api-2026-10-05.json", "/table.csv, table-2026-10-05.csv", "/moved, moved-2026-10-05.json"})
    void fetchesAnAddressIntoAFileThatCarriesTheDayAndTakesItAwayAgain(String path, String name) {
        Path file = download.with(List.of(address(path)), paths -> {
            assertThat(paths.getFirst()).hasFileName(name).hasContent("{}");
            return paths.getFirst();
        });

        assertThat(file).doesNotExist();
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void fetchesAsMuchAsIsAllowed() {
        assertThat(download.<Long>with(List.of(address("/full")), paths -> size(paths.getFirst())))
                .isEqualTo(MOST_BYTES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /other.json | /other.json answers 404
            /overfull   | /overfull has more than 1000 bytes
            /circle     | /circle redirects more than 5 times
            /to-a-file  | file:///etc/hostname is no address of a web server
            """)
    void saysWhyItDoesNotFetch(String path, String reason) {
        assertThatThrownBy(() -> download.with(List.of(address(path)), paths -> paths))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageEndingWith(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/slow", "/silent"})
    void givesUpOnAServerThatNeverComesToAnEnd(String path) {
        Download hasty =
                new Download(TODAY, new Download.Limits(Duration.ofMillis(300), MOST_BYTES), NOTHING_IS_INSIDE);

        assertThatThrownBy(() -> hasty.with(List.of(address(path)), paths -> paths))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageEndingWith(path + " was not fetched within 1 seconds");
    }

    @Test
    void followsNobodyToAPrivateAddress() {
        Download usual = new Download(false);

        assertThatThrownBy(() -> usual.with(List.of(address("/inwards")), paths -> paths))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageEndingWith("/inwards redirects to a private address, localhost");
    }

    @Test
    void fetchesPlainHttpFromThisMachineAloneUnlessThatIsAllowed() {
        URI outside = URI.create("http://192.0.2.1/api.json");

        assertThatThrownBy(() -> NOTHING_IS_INSIDE.requireFetchable(outside))
                .isInstanceOf(UnreadableInput.class)
                .hasMessage("http://192.0.2.1/api.json is plain http; pairwise.imports.plain-http=true allows it");
        new AddressRules(true, address -> false).requireFetchable(outside);
        NOTHING_IS_INSIDE.requireFetchable(URI.create("https://192.0.2.1/api.json"));
        NOTHING_IS_INSIDE.requireFetchable(URI.create("http://[::1]/api.json"));
    }

    @Test
    void doesNotStepDownFromHttpsToPlainHttp() {
        AddressRules lax = new AddressRules(true, address -> false);

        assertThatThrownBy(() ->
                        lax.requireRedirectable(URI.create("https://192.0.2.1/a"), URI.create("http://192.0.2.1/a")))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageEndingWith("redirects to plain http");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "0.0.0.0, true",
        "10.1.2.3, true",
        "172.16.0.1, true",
        "172.32.0.1, false",
        "192.168.1.1, true",
        "169.254.169.254, true",
        "100.64.0.1, true",
        "100.128.0.1, false",
        "224.0.0.1, true",
        "::1, true",
        "fe80::1, true",
        "fc00::1, true",
        "fdff::1, true",
        "2001:db8::1, false",
        "192.0.2.1, false"
    })
    void knowsPrivateAddresses(String address, boolean isInside) throws UnknownHostException {
        assertThat(AddressRules.isInside(InetAddress.getByName(address))).isEqualTo(isInside);
    }

    private void answerWith(String path, int bytes) {
        server.createContext(path, exchange -> {
            byte[] body = ("{" + " ".repeat(bytes - 2) + "}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private void redirect(String path, String target) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Location", target);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private void awaitTheEnd() {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String address(String path) {
        return "http://localhost:%d%s".formatted(port(), path);
    }

    private int port() {
        return server.getAddress().getPort();
    }
}
