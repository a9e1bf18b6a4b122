package dev.pairwise.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of our own on a free port, for trying the site out and for developing it. What it holds stays in the
 * folder given and is there again at the next start. Only this class may know the embedded library: the packaged site
 * does not have it.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private static final long BYTES_OF_A_MEGABYTE = 1 << 20;

    /** A folder without it was left half made by a run that was killed. No server ever worked in it, so nothing can be lost. */
    private static final String MARK_OF_A_FIRST_START = "postmaster.opts";

    private final FolderLock lock;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(FolderLock lock, EmbeddedPostgres server) {
        this.lock = lock;
        this.server = server;
    }

    static EmbeddedDatabase startIn(Path folder) {
        Path directory = folder.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.take(directory);
        try {
            EmbeddedPostgres server = start(directory.resolve("postgres"));
            LOG.info("Embedded PostgreSQL on port {}, data in {}", server.getPort(), directory);
            return new EmbeddedDatabase(lock, server);
        } catch (IOException | IllegalStateException failure) {
            lock.close();
            throw notStarted(directory, failure);
        }
    }

    private static FailureAnalyzedException notStarted(Path directory, Exception failure) {
        return new FailureAnalyzedException(
                "The embedded PostgreSQL did not start in %s, where %d MB are free: %s"
                        .formatted(
                                directory,
                                directory.toFile().getUsableSpace() / BYTES_OF_A_MEGABYTE,
                                failure.getMessage()),
                "It needs some 300 MB; what it said itself stands above. What it holds already is as it was. Or set"
                        + " SPRING_DATASOURCE_URL to another database.",
                failure);
    }

    private static EmbeddedPostgres start(Path data) throws IOException {
        if (Files.notExists(data.resolve(MARK_OF_A_FIRST_START))) {
            FileSystemUtils.deleteRecursively(data);
        }
        Files.createDirectories(data);
        LeftOverServer.stop(data);
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C")
                // The library is made for tests, which lose nothing with the power.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setRegisterShutdownHook(false)
                .start();
    }

    DatabaseAddress address() {
        return new DatabaseAddress(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    @Override
    public void close() {
        try (lock) {
            server.close();
        } catch (IOException failure) {
            LOG.warn("The embedded PostgreSQL did not stop cleanly; the next start recovers it", failure);
        }
    }
}
