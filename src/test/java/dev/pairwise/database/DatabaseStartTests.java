package dev.pairwise.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.PostgresConfiguration;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DatabaseStartTests {

    @Test
    void namesTheSettingsWhenThereIsNoDatabaseAtAll() {
        GenericApplicationContext context = contextWith(Map.of("spring.datasource.url", " "));

        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> new DatabaseStart(false).initialize(context))
                .satisfies(failure -> assertThat(failure.analysis().getAction()).contains("SPRING_DATASOURCE_URL"));
    }

    @Test
    void namesTheAddressAndTheTimeButNoPasswordWhenNothingAnswers() throws IOException {
        String address = "jdbc:postgresql://localhost:" + freePort() + "/pairwise";
        GenericApplicationContext context = contextWith(Map.of(
                "spring.datasource.url", address + "?password=hidden",
                "spring.datasource.password", "hidden",
                "pairwise.database.wait", "0s"));

        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> new DatabaseStart(true).initialize(context))
                .satisfies(failure -> assertThat(failure.analysis().getDescription())
                        .contains(address, "within 0 seconds")
                        .doesNotContain("hidden"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pairwise.database.wait      | -1s  | pairwise.database.wait is PT-1S
            pairwise.database.wait      | long | pairwise.database.wait
            pairwise.database.directory | ' '  | pairwise.database.directory is blank
            """)
    void refusesNonsenseAndNamesTheSetting(String setting, String value, String message) {
        GenericApplicationContext context =
                contextWith(Map.of(setting, value, "spring.datasource.url", "jdbc:postgresql://localhost:1/none"));

        assertThatThrownBy(() -> new DatabaseStart(true).initialize(context)).hasStackTraceContaining(message);
    }

    /** As the system does for a server that is frozen. */
    @Test
    void givesUpAServerThatTakesTheConnectionAndSaysNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            String address = "jdbc:postgresql://localhost:" + silent.getLocalPort() + "/pairwise";
            GenericApplicationContext context =
                    contextWith(Map.of("spring.datasource.url", address, "pairwise.database.wait", "1s"));

            assertThatExceptionOfType(FailureAnalyzedException.class)
                    .isThrownBy(() -> new DatabaseStart(true).initialize(context))
                    .satisfies(failure ->
                            assertThat(failure.analysis().getDescription()).contains(address, "within 1 second"));
        }
    }

    @Test
    void failsAtOnceWhenTheDatabaseDoesNotExist() throws SQLException {
        JdbcConnectionDetails existing = PostgresConfiguration.freshDatabaseOnTheServer();
        GenericApplicationContext context = contextWith(Map.of(
                "spring.datasource.url", existing.getJdbcUrl() + "_missing",
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres",
                "pairwise.database.wait", "600s"));

        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> new DatabaseStart(true).initialize(context))
                .satisfies(failure ->
                        assertThat(failure.analysis().getDescription()).contains("refused the connection", "_missing"));
    }

    @Test
    void leavesTheSettingsAloneWhenTheDatabaseAnswers() throws SQLException {
        JdbcConnectionDetails existing = PostgresConfiguration.freshDatabaseOnTheServer();
        GenericApplicationContext context = contextWith(Map.of(
                "spring.datasource.url", existing.getJdbcUrl(),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres"));

        new DatabaseStart(true).initialize(context);

        assertThat(DatabaseAddress.in(context.getEnvironment()).url()).isEqualTo(existing.getJdbcUrl());
    }

    @Test
    void startsAnEmbeddedServerWhenNoneIsNamedAndStopsItWithTheContext(@TempDir Path folder) throws SQLException {
        GenericApplicationContext context = contextWith(Map.of("pairwise.database.directory", folder.toString()));

        new DatabaseStart(true).initialize(context);
        context.refresh();

        DatabaseAddress address = DatabaseAddress.in(context.getEnvironment());
        try (Connection connection = address.connect()) {
            assertThat(connection.isValid(5)).isTrue();
        }
        context.close();
        assertThatExceptionOfType(SQLException.class).isThrownBy(address::connect);
    }

    private static GenericApplicationContext contextWith(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setConversionService(new ApplicationConversionService());
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        GenericApplicationContext context = new GenericApplicationContext();
        context.setEnvironment(environment);
        return context;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
