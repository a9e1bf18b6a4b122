package dev.pairwise.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.web.SampleSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sends slowly, or nothing more, keeps others from nothing: at a server of few threads, and more who are slow than it has. */
@SpringBootTest(
        classes = SampleSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.tomcat.threads.max=4",
            "server.tomcat.connection-timeout=2s",
            "pairwise.limits.at-once=2",
            "pairwise.limits.client=X-Real-IP"
        })
@Timeout(60)
class SlowClientTests {

    private static final int MANY = 12;
    private static final String HALF_A_HEADER = "GET /models HTTP/1.1\r\nHost: localhost\r\nX-Slow: a";
    private static final String HALF_A_BODY =
            "POST /mcp HTTP/1.1\r\nHost: localhost\r\nX-Real-IP: 192.0.2.66\r\nContent-Type: application/json\r\n"
                    + "Accept: application/json, text/event-stream\r\nContent-Length: 60000\r\n\r\n{";

    private final int port;
    private final SampleSite.Visitor visitor;
    private final List<Socket> open = new ArrayList<>();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final ExecutorService drips = Executors.newVirtualThreadPerTaskExecutor();

    SlowClientTests(@LocalServerPort int port) {
        this.port = port;
        this.visitor = new SampleSite.Visitor(port);
    }

    @AfterEach
    void hangUp() throws IOException {
        isOver.set(true);
        for (Socket socket : open) {
            socket.close();
        }
        drips.close();
    }

    @Test
    void halfAHeaderHoldsNobodyUpAndIsHungUpOn() throws IOException {
        for (int number = 0; number < MANY; number++) {
            send(HALF_A_HEADER);
        }

        assertThat(visitor.get("/models").statusCode()).isEqualTo(200);
        for (Socket socket : open) {
            assertThat(socket.getInputStream().readAllBytes().length)
                    .as("nothing but a refusal, and then the end")
                    .isLessThan(2_000);
        }
    }

    @Test
    void aBodyThatComesByteByByteHoldsAsManyThreadsAsOneClientMay() throws IOException, InterruptedException {
        for (int number = 0; number < MANY; number++) {
            Socket socket = send(HALF_A_BODY);
            drips.execute(() -> drip(socket));
        }
        Thread.sleep(500);

        assertThat(visitor.get("/models?q=prompt", "X-Real-IP", "192.0.2.1").statusCode())
                .isEqualTo(200);
    }

    private Socket send(String beginning) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        open.add(socket);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Until the server hangs up, or the test is over. */
    private void drip(Socket socket) {
        try {
            while (!isOver.get()) {
                socket.getOutputStream().write(' ');
                Thread.sleep(100);
            }
        } catch (IOException hungUpOn) {
            isOver.compareAndSet(true, true);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
