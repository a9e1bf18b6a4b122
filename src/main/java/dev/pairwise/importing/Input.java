package dev.pairwise.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/** A file to read, under the name by which reports speak of it. */
record Input(String name, Contents contents) {

    /** The largest public data set read so far has 12 MB; ten times that is a mistake. */
    static final long MOST_BYTES = 128L * 1024 * 1024;

    /** Where the bytes come from. */
    @FunctionalInterface
    interface Contents {

        byte[] read() throws IOException;
    }

    /** The file itself, or every JSON file below a folder, in order of path. */
    static List<Input> at(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(new Input(place.toString(), () -> read(place)));
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .sorted()
                    .map(file -> new Input(place.relativize(file).toString(), () -> read(file)))
                    .toList();
        } catch (IOException failure) {
            throw new UnreadableInput("%s: a folder that cannot be read".formatted(place));
        }
    }

    static Input of(String name, Resource resource) {
        return new Input(name, resource::getContentAsByteArray);
    }

    byte[] bytes() {
        try {
            return contents.read();
        } catch (NoSuchFileException missing) {
            throw new UnreadableInput("no such file");
        } catch (IOException failure) {
            throw new UnreadableInput("a file that cannot be read");
        }
    }

    private static byte[] read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            throw new UnreadableInput("%d bytes".formatted(size));
        }
        return Files.readAllBytes(file);
    }
}
