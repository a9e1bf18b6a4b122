package dev.pairwise.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

class EmbeddedDatabaseTests {

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasWrittenWhenStoppedAndStartedAgain() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
            writeNote(database);
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
            assertThat(note(database)).isEqualTo("kept");
        }
    }

    @Test
    void hasWrittenToTheDiskWhatItSaysIsWritten() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
            assertThat(answer(database, "show fsync")).isEqualTo("on");
            assertThat(answer(database, "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void replacesAServerThatAKilledRunLeftBehind() throws IOException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
            writeNote(database);
        }
        try (EmbeddedPostgres leftOver = leftOverServer()) {
            try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
                assertThat(note(database)).isEqualTo("kept");
                assertThat(leftOver.getProcess().isAlive()).isFalse();
            }
        }
    }

    @Test
    void startsOverAProcessNumberThatNowBelongsToAnotherProgram() throws IOException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
            writeNote(database);
        }
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
            assertThat(note(database)).isEqualTo("kept");
        }
    }

    @Test
    void beginsAnewWhereTheFirstStartWasKilledHalfWay() throws IOException, SQLException {
        Path data = Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "18\n");
        Files.writeString(data.resolve("postgresql.conf"), "port = 5432\n");

        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
            writeNote(database);
            assertThat(note(database)).isEqualTo("kept");
        }
    }

    @Test
    void refusesAFolderThatAnotherRunUses() {
        try (FolderLock lock = FolderLock.take(folder)) {
            assertThat(lock.channel().isOpen()).isTrue();
            assertThatExceptionOfType(FailureAnalyzedException.class)
                    .isThrownBy(() -> EmbeddedDatabase.startIn(folder))
                    .withMessageContaining("already uses");
        }
    }

    /** Its library holds a lock that a killed process would have lost, so the file goes too. */
    private EmbeddedPostgres leftOverServer() throws IOException {
        Path data = folder.toAbsolutePath().resolve("postgres");
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
        Files.delete(data.resolve("epg-lock"));
        return server;
    }

    private static void writeNote(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = database.address().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table note as select 'kept' as words");
        }
    }

    private static String note(EmbeddedDatabase database) throws SQLException {
        return answer(database, "select words from note");
    }

    private static String answer(EmbeddedDatabase database, String question) throws SQLException {
        try (Connection connection = database.address().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
