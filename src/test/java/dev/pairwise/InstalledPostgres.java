package dev.pairwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server of the PostgreSQL that this machine has installed, with its programs. A test that asks for it is skipped where there is none. */
public record InstalledPostgres(Path programs, Path data, int port) {

    private static final String USER = "postgres";
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    public static InstalledPostgres startIn(Path data) throws IOException, InterruptedException {
        Optional<Path> programs = newest();
        assumeTrue(programs.isPresent(), "no PostgreSQL is installed");
        InstalledPostgres server = new InstalledPostgres(programs.orElseThrow(), data, freePort());
        Files.createDirectories(data);
        if (isRoot()) {
            Files.setPosixFilePermissions(data.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
            run(List.of("chown", USER, data.toString()));
        }
        server.program("initdb", "--username=" + USER, "--auth=trust", "--locale=C", "--encoding=UTF8");
        server.program(
                "pg_ctl",
                "--wait",
                "--log=" + data.resolve("log"),
                "--options=-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=''".formatted(server.port),
                "start");
        return server;
    }

    private static Optional<Path> newest() throws IOException {
        if (Files.notExists(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.filter(
                            version -> Files.isExecutable(version.resolve("bin").resolve("initdb")))
                    .max(Comparator.comparing(
                            version -> Integer.valueOf(version.toFile().getName())))
                    .map(version -> version.resolve("bin"));
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public void sql(String database, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database), USER, USER);
                Statement statements = connection.createStatement()) {
            statements.execute(statement);
        }
    }

    public void stop() throws IOException, InterruptedException {
        program("pg_ctl", "--wait", "--mode=immediate", "stop");
    }

    /** The server refuses to be run by root. */
    private void program(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--init-groups"));
        }
        command.add(programs.resolve(name).toString());
        command.add("--pgdata=" + data);
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(exitCode).as(command.toString()).isZero();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
