package dev.pairwise;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Gives every application context of the tests an empty database of its own, on one server for the whole run.
 * Use: {@code @Import(PostgresConfiguration.class)}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresConfiguration {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Bean
    JdbcConnectionDetails freshDatabase() throws SQLException {
        return freshDatabaseOnTheServer();
    }

    /** For tests that need a database without a Spring context. */
    public static JdbcConnectionDetails freshDatabaseOnTheServer() throws SQLException {
        TestServer server = TestServer.running();
        String name = "pairwise_" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.user());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new Details(server.url(name), server.user());
    }

    private record Details(String url, String user) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return user;
        }
    }
}
