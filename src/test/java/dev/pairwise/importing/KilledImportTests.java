package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.KillableServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Power cuts at random moments of an import: of the program that imports, of the database process that works for it, of the whole database.
 * Afterwards the catalogue is the old one whole or the new one whole. {@code mvn test -Dtest=KilledImportTests -Dkills=50} cuts fifty times
 * and writes {@code target/kills.txt}.
 */
class KilledImportTests {

    private static final int ROUNDS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("kills.seed", 1);
    private static final Path TABLE = Path.of("target", "kills.txt");

    /** What is killed. */
    private enum Victim {
        PROGRAM,
        DATABASE_PROCESS,
        DATABASE
    }

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final List<String> table = new ArrayList<>();
    private Duration whole = Duration.ZERO;

    @Test
    void leavesTheOldCatalogueOrTheNewOneWhole() throws IOException, SQLException, InterruptedException {
        Files.createDirectories(TABLE.getParent());
        try (KillableServer server = new KillableServer(folder.resolve("data"))) {
            server.execute("create database subject");
            run(server, "subject", "import", "pairwise", "db/catalogue");
            server.execute("create database reference template subject");
            cutAgainAndAgain(server);
        }
    }

    private void cutAgainAndAgain(KillableServer server) throws IOException, SQLException, InterruptedException {
        table.add("round  killed            after ms  of about ms  catalogue");
        String before = digest(server, "reference");
        int edition = 0;
        Path file = folder.resolve("none");
        String after = before;
        for (int round = 1; round <= ROUNDS; round++) {
            if (before.equals(after)) {
                file = new MovedPrices(++edition).file(folder);
                timed(server, file);
                after = digest(server, "reference");
                assertThat(after).isNotEqualTo(before);
            }
            Victim victim = Victim.values()[(round - 1) % Victim.values().length];
            String found = cut(server, file, victim, round);
            String whose = found.equals(after) ? "new" : "BROKEN";
            table.add(table.removeLast() + (found.equals(before) ? "old" : whose));
            Files.write(TABLE, table);
            assertThat(found).as(String.join("\n", table)).isIn(before, after);
            if (found.equals(after)) {
                before = after;
            }
        }
        run(server, "subject", "import", "pairwise", file.toString());
        assertThat(digest(server, "subject")).isEqualTo(after);
        run(server, "subject", "check");
    }

    private void timed(KillableServer server, Path file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        run(server, "reference", "import", "pairwise", file.toString());
        whole = Duration.ofNanos(System.nanoTime() - start);
    }

    private String cut(KillableServer server, Path file, Victim victim, int round)
            throws IOException, SQLException, InterruptedException {
        long moment = Math.round(whole.toMillis() * (0.35 + 0.75 * random.nextDouble()));
        Process importing = start(server, "subject", "import", "pairwise", file.toString());
        importing.waitFor(moment, TimeUnit.MILLISECONDS);
        switch (victim) {
            case PROGRAM -> importing.destroyForcibly();
            case DATABASE_PROCESS -> server.killBackendOf("subject");
            case DATABASE -> server.killWhole();
        }
        table.add("%5d  %-16s  %8d  %11d  ".formatted(round, victim, moment, whole.toMillis()));
        server.recover();
        importing.waitFor();
        return digest(server, "subject");
    }

    /** One number for a database, asked for again while the server throws out its visitors and recovers. */
    private static String digest(KillableServer server, String database) throws SQLException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (true) {
            try (Connection connection = server.connect(database)) {
                return CatalogueDigest.of(connection);
            } catch (SQLException recovering) {
                if (System.nanoTime() > end) {
                    throw recovering;
                }
                Thread.onSpinWait();
            }
        }
    }

    private void run(KillableServer server, String database, String... command)
            throws IOException, InterruptedException {
        int exitCode = start(server, database, command).waitFor();
        assertThat(exitCode).as(Files.readString(said())).isZero();
    }

    private Process start(KillableServer server, String database, String... command) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.pairwise.Application"));
        line.addAll(List.of(command));
        ProcessBuilder program =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said().toFile());
        program.environment().put("SPRING_DATASOURCE_URL", server.url(database));
        program.environment().put("SPRING_DATASOURCE_USERNAME", "postgres");
        program.environment().put("SPRING_DATASOURCE_PASSWORD", "postgres");
        program.environment().put("PAIRWISE_DATABASE_WAIT", "1s");
        return program.start();
    }

    private Path said() {
        return folder.resolve("said.txt");
    }
}
