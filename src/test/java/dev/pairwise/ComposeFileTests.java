package dev.pairwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ComposeFileTests {

    @Test
    void runsTheImageThatTheTestsRun() throws IOException {
        assertThat(Files.readString(Path.of("docker-compose.yml"))).contains("image: " + TestServer.IMAGE + "\n");
    }

    @Test
    void runsTheMajorVersionThatIsTested() throws SQLException {
        TestServer server = TestServer.running();
        try (Connection connection =
                DriverManager.getConnection(server.url("postgres"), server.user(), server.user())) {
            int majorVersion = connection.getMetaData().getDatabaseMajorVersion();
            assertThat(TestServer.IMAGE).isEqualTo("postgres:" + majorVersion);
        }
    }
}
