package dev.pairwise.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Bytes of a file that nobody vouches for, up to a size that fits into memory. */
public final class BoundedFile {

    /** The largest public data set read so far has 5 MB; more than ten times that is a mistake. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    private BoundedFile() {}

    /** The message of an {@link UnreadableInput} says what is wrong with the file, and leaves its name to the caller. */
    public static byte[] read(Path file) {
        return read(file, MOST_BYTES);
    }

    /** Formats that take more memory than JSON for each byte are read up to a smaller size. */
    public static byte[] read(Path file, int mostBytes) {
        try {
            requireSize(Files.size(file), mostBytes);
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new UnreadableInput("no such file");
        } catch (IOException failure) {
            throw new UnreadableInput("a file that cannot be read");
        }
    }

    private static void requireSize(long bytes, int mostBytes) {
        if (bytes > mostBytes) {
            throw new UnreadableInput("%d bytes, of which at most %d are read".formatted(bytes, mostBytes));
        }
    }
}
