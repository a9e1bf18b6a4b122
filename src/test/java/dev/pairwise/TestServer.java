package dev.pairwise;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The PostgreSQL of a test run: a container where an engine answers, else the embedded one of the same version. */
record TestServer(String host, int port, String user) {

    /** {@code ComposeFileTests} keeps it on the version of the compose file. */
    static final String IMAGE = "postgres:18";

    private static final String USER = "postgres";

    static TestServer running() {
        return Running.SERVER;
    }

    String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** Started when first asked for and stopped with the JVM, by the library's own hook or the container reaper. */
    private static final class Running {

        private static final TestServer SERVER =
                DockerClientFactory.instance().isDockerAvailable() ? startContainer() : startEmbedded();

        @SuppressWarnings("resource")
        private static TestServer startContainer() {
            PostgreSQLContainer container =
                    new PostgreSQLContainer(IMAGE).withUsername(USER).withPassword(USER);
            container.start();
            return new TestServer(
                    container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), USER);
        }

        @SuppressWarnings("resource")
        private static TestServer startEmbedded() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .start();
                return new TestServer("localhost", server.getPort(), USER);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
