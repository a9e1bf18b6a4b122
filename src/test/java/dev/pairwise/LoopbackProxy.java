package dev.pairwise;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** An nginx of this machine that runs the file of the compose file, in front of nodes of this machine. */
final class LoopbackProxy implements AutoCloseable {

    private static final Path FILE = Path.of("src/main/proxy/nginx.conf");
    private static final Duration LONGEST_START = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Process process;

    LoopbackProxy(Path work, List<Integer> nodes) throws IOException {
        this.port = freePort();
        Path file = write(work, port, nodes);
        this.process = command(work, file)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile())
                .start();
        Awaitility.await().atMost(LONGEST_START).until(this::isAlive);
    }

    /** Where the program is; nothing where the machine has none. */
    static Optional<Path> program() {
        return Stream.concat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Older ones know no names that are resolved again and HTTP/2 in another way; a machine has neither names nor need. */
    private static Path write(Path work, int port, List<Integer> nodes) throws IOException {
        String servers = nodes.stream()
                .map("server 127.0.0.1:%d max_fails=0;"::formatted)
                .collect(Collectors.joining(" "));
        String text = Files.readString(FILE)
                .replaceFirst("server site:8080 .*", servers)
                .replaceFirst("(?m)^ *resolver.*\n *resolver_timeout.*$", "")
                .replaceFirst("(?m)^ *http2 on;$", "")
                .replaceFirst("listen 8080;", "listen 127.0.0.1:%d;".formatted(port))
                .replace("/tmp/", work + "/")
                .replace("/var/cache/nginx/", work + "/");
        return Files.writeString(work.resolve("nginx.conf"), text);
    }

    private static ProcessBuilder command(Path work, Path file) {
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        return new ProcessBuilder(
                program().orElseThrow().toString(),
                "-p",
                work.toString(),
                "-c",
                file.toString(),
                "-g",
                isRoot ? "daemon off; user root;" : "daemon off;");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isAlive() {
        try {
            return get("/proxy/alive").statusCode() == 204;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<String> get(String path, String... headers) throws IOException {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> post(String path, String body) throws IOException {
        return send(
                request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        process.onExit().orTimeout(LONGEST_START.toSeconds(), TimeUnit.SECONDS).join();
    }
}
