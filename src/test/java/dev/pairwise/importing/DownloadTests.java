package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DownloadTests {

    private final Download download = new Download(Clock.fixed(Instant.parse("2026-10-05T12:00:00Z"), ZoneOffset.UTC));
    private final HttpServer server;

    DownloadTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        server.createContext("/api.json", exchange -> {
            byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void leavesAPathAsItIs() {
        assertThat(download.located("some/file.json")).isEqualTo(Path.of("some", "file.json"));
    }

    @Test
    void fetchesAnAddressIntoAFileThatCarriesTheDay() {
        Path file = download.located(address("/api.json"));

        assertThat(file).hasFileName("api-2026-10-05.json").hasContent("{}");
    }

    @Test
    void saysWhatAnAddressAnswersInstead() {
        assertThatThrownBy(() -> download.located(address("/other.json")))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageEndingWith("/other.json answers 404");
    }

    private String address(String path) {
        return "http://localhost:%d%s".formatted(server.getAddress().getPort(), path);
    }
}
