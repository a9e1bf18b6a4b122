package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A server that is told to stop takes nobody new and ends what it has begun, however slowly it is read. */
class StopTests {

    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

    @Test
    void endsAnAnswerThatItHasBegunAndTakesNoOther() throws IOException {
        ConfigurableApplicationContext site = SpringApplication.run(BundledSite.class, "--server.port=0");
        int port = Integer.parseInt(Objects.requireNonNull(site.getEnvironment().getProperty("local.server.port")));
        try (Socket reader = slowReader(port);
                InputStream answer = new BufferedInputStream(reader.getInputStream(), 1)) {
            assertThat(answer.read()).isEqualTo('H');
            CompletableFuture<Void> stopping = CompletableFuture.runAsync(site::close);
            await().atMost(Duration.ofSeconds(30)).until(() -> !isTaken(port));

            assertThat(stopping).isNotDone();
            assertThat(new String(answer.readAllBytes(), StandardCharsets.UTF_8))
                    .endsWith(LAST_CHUNK);
            stopping.join();
        } finally {
            site.close();
        }
    }

    /** Takes so little at once that the answer waits in the server. */
    private static Socket slowReader(int port) throws IOException {
        Socket reader = new Socket();
        reader.setReceiveBufferSize(4096);
        reader.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        reader.getOutputStream()
                .write("GET /data/catalogue.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return reader;
    }

    private static boolean isTaken(int port) {
        try (Socket visitor = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return visitor.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
