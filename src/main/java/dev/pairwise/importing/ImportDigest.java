package dev.pairwise.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The SHA-256 of all that decides what an import comes to, but for the catalogue: the program, the data set, the options, and the files with
 * their names. There is none where files cannot be read, or are too many or too large to be read for this alone.
 */
final class ImportDigest {

    private static final int MOST_FILES = 5000;

    private final MessageDigest digest;
    private long room = BoundedFile.MOST_BYTES;

    private ImportDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static Optional<String> of(String program, DataSet dataSet, List<Path> inputs, ImportOptions options) {
        ImportDigest digest = new ImportDigest();
        digest.add(program);
        digest.add(dataSet.name());
        digest.add(options.toString());
        try {
            for (Path input : inputs) {
                digest.addPlace(input);
            }
        } catch (IOException | UncheckedIOException | UnreadableInput unreadable) {
            return Optional.empty();
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest.digest()));
    }

    private void addPlace(Path place) throws IOException {
        add(String.valueOf(place.getFileName()));
        try (Stream<Path> files = Files.walk(place)) {
            List<Path> some = files.filter(Files::isRegularFile)
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (some.isEmpty() || some.size() > MOST_FILES) {
                throw new IOException("no files, or too many");
            }
            for (Path file : some) {
                addFile(place.relativize(file), file);
            }
        }
    }

    private void addFile(Path name, Path file) throws IOException {
        room -= Files.size(file);
        if (room < 0) {
            throw new IOException("too large");
        }
        add(name.toString());
        add(BoundedFile.read(file));
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that no two lists of parts are the same bytes. */
    private void add(byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(part);
    }
}
