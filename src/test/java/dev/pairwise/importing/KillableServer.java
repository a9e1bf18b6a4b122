package dev.pairwise.importing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL of our own whose processes can be killed as a power cut would, and which starts again over the same data. */
final class KillableServer implements AutoCloseable {

    private static final String USER = "postgres";

    private final Path data;
    private final List<ProcessHandle> killed = new ArrayList<>();
    private EmbeddedPostgres server;

    KillableServer(Path data) throws IOException {
        this.data = data;
        this.server = start();
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C")
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, USER);
    }

    void execute(String statement) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statements = connection.createStatement()) {
            statements.execute(statement);
        }
    }

    /** Kills the process that works for whoever is connected to a database. The server then throws out everybody and recovers. */
    boolean killBackendOf(String database) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statements = connection.createStatement();
                ResultSet pids = statements.executeQuery(
                        "select pid from pg_stat_activity where datname = '%s' order by state_change desc limit 1"
                                .formatted(database))) {
            return pids.next()
                    && ProcessHandle.of(pids.getLong(1))
                            .map(ProcessHandle::destroyForcibly)
                            .orElse(false);
        }
    }

    /** Kills the server itself; the processes that work for it notice and end. */
    void killWhole() throws IOException, SQLException {
        try (Connection connection = connect("postgres");
                Statement statements = connection.createStatement();
                ResultSet pids = statements.executeQuery("select pid from pg_stat_activity")) {
            while (pids.next()) {
                ProcessHandle.of(pids.getLong(1)).ifPresent(killed::add);
            }
        }
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        ProcessHandle.of(postmaster).ifPresent(process -> {
            killed.add(process);
            process.destroyForcibly();
        });
    }

    /** Starts the server again if it was killed. */
    void recover() throws IOException {
        if (!killed.isEmpty()) {
            while (!killed.stream().allMatch(KillableServer::isGone)) {
                Thread.onSpinWait();
            }
            killed.clear();
            Files.deleteIfExists(data.resolve("epg-lock"));
            Files.deleteIfExists(data.resolve("postmaster.pid"));
            server = start();
        }
    }

    /** A process that ended and that nobody asked about yet has no command line any more. */
    private static boolean isGone(ProcessHandle process) {
        return !process.isAlive() || process.info().commandLine().isEmpty();
    }

    /** One number for a database, asked for again while the server throws out its visitors and recovers. */
    String digest(String database) throws SQLException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (true) {
            try (Connection connection = connect(database)) {
                return CatalogueDigest.of(connection);
            } catch (SQLException recovering) {
                if (System.nanoTime() > end) {
                    throw recovering;
                }
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
