package dev.pairwise.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own on a free port, for trying the site out and for developing it. What it holds stays in the
 * folder given and is there again at the next start. Only this class may know the embedded library: the packaged site
 * does not have it.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

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
        } catch (IOException failure) {
            lock.close();
            throw new UncheckedIOException("the embedded PostgreSQL did not start in " + directory, failure);
        }
    }

    private static EmbeddedPostgres start(Path data) throws IOException {
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
