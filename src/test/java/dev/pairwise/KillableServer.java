package dev.pairwise;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/**
 * A PostgreSQL of our own whose processes can be frozen, and killed as a power cut would, and which starts again over the same data at the
 * same port.
 */
public final class KillableServer implements AutoCloseable {

    public static final String USER = "postgres";

    private final Path data;
    private final List<ProcessHandle> killed = new ArrayList<>();
    private EmbeddedPostgres server;

    public KillableServer(Path data) throws IOException {
        this.data = data;
        this.server = start(0);
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C")
                .setPort(port)
                // A socket in the file system leaves a lock behind that keeps the next server from starting.
                .setServerConfig("unix_socket_directories", "")
                // The library leaves it off, and with it what was committed last before a server is killed.
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, USER);
    }

    public void execute(String statement) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statements = connection.createStatement()) {
            statements.execute(statement);
        }
    }

    /** Kills the process that works for whoever is connected to a database. The server then throws out everybody and recovers. */
    public boolean killBackendOf(String database) throws SQLException {
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
    public void killWhole() throws IOException, SQLException {
        try (Connection connection = connect("postgres");
                Statement statements = connection.createStatement();
                ResultSet pids = statements.executeQuery("select pid from pg_stat_activity")) {
            while (pids.next()) {
                ProcessHandle.of(pids.getLong(1)).ifPresent(killed::add);
            }
        }
        ProcessHandle postmaster = postmaster();
        killed.add(postmaster);
        postmaster.destroyForcibly();
    }

    /** No process does anything more; the system goes on to take connections and questions for them. */
    public void freeze() {
        signal("-STOP");
    }

    public void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            ProcessHandle postmaster = postmaster();
            List<String> command = new ArrayList<>(List.of("kill", signal, Long.toString(postmaster.pid())));
            postmaster.children().forEach(child -> command.add(Long.toString(child.pid())));
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** Starts the server again if it was killed. */
    public void recover() throws IOException {
        if (!killed.isEmpty()) {
            while (!killed.stream().allMatch(KillableServer::isGone)) {
                Thread.onSpinWait();
            }
            killed.clear();
            Files.deleteIfExists(data.resolve("epg-lock"));
            Files.deleteIfExists(data.resolve("postmaster.pid"));
            server = start(server.getPort());
        }
    }

    /** A process that ended and that nobody asked about yet has no command line any more. */
    private static boolean isGone(ProcessHandle process) {
        return !process.isAlive() || process.info().commandLine().isEmpty();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
