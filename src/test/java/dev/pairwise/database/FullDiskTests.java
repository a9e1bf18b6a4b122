package dev.pairwise.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** The embedded server on a disk of memory that is too small. Only root may make one; elsewhere this is skipped. */
class FullDiskTests {

    private static final String LARGE =
            "create table large as select repeat(md5(n::text), 30) from generate_series(1, 500000) n";

    @TempDir
    Path folder;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", folder.toString()) == 0, "no disk can be made");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", "--lazy", folder.toString());
    }

    @Test
    void saysHowMuchIsFreeAndStartsOnceThereIsRoom() throws IOException, InterruptedException, SQLException {
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> EmbeddedDatabase.startIn(folder))
                .satisfies(failure -> assertThat(failure.analysis().getDescription())
                        .contains("did not start in " + folder, "MB are free"));

        run("mount", "-o", "remount,size=300m", folder.toString());
        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
            assertThat(count(database, "pg_database where datname = 'postgres'"))
                    .isOne();
        }
    }

    @Test
    void losesNothingWhenItFillsUp() throws IOException, InterruptedException, SQLException {
        run("mount", "-o", "remount,size=300m", folder.toString());
        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
            execute(database, "create table kept as select generate_series(1, 1000)");

            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(database, LARGE));

            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .until(() -> count(database, "kept") == 1000);
        }
        run("mount", "-o", "remount,size=600m", folder.toString());
        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
            assertThat(count(database, "kept")).isEqualTo(1000);
            assertThat(count(database, "pg_class where relname = 'large'")).isZero();
        }
    }

    private static void execute(EmbeddedDatabase database, String statement) throws SQLException {
        try (Connection connection = database.address().connect();
                Statement statements = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, 60_000);
            statements.execute(statement);
        }
    }

    private static int count(EmbeddedDatabase database, String from) throws SQLException {
        try (Connection connection = database.address().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return program.waitFor();
    }
}
