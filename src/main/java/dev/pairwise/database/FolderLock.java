package dev.pairwise.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** Keeps a folder to one running site. The system drops the lock when the process ends, however it ends. */
record FolderLock(FileChannel channel) implements AutoCloseable {

    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw taken(folder);
            }
            return new FolderLock(channel);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write in " + folder, failure);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static FailureAnalyzedException taken(Path folder) {
        return new FailureAnalyzedException(
                "Another Pairwise already uses the embedded PostgreSQL in " + folder + ".",
                "Stop it, or set SPRING_DATASOURCE_URL to another database.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
