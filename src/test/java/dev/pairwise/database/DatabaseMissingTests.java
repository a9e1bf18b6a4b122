package dev.pairwise.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program, started where no PostgreSQL is. */
class DatabaseMissingTests {

    @ParameterizedTest
    @ValueSource(strings = {"serve", "check"})
    void endsWithAnExitCodeAndAMessageThatNamesTheAddress(String command) throws IOException, InterruptedException {
        String address = "jdbc:postgresql://localhost:%d/pairwise".formatted(freePort());

        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dspring.datasource.url=" + address,
                        "-Dpairwise.database.wait=0s",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.pairwise.Application",
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains(address, "within 0 seconds");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
