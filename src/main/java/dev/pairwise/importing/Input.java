package dev.pairwise.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/** A file to read, under the name by which reports speak of it. */
record Input(String name, Contents contents) {

    /** Where the bytes come from. */
    @FunctionalInterface
    interface Contents {

        byte[] read() throws IOException;
    }

    /** The file itself, or every JSON file below a folder, in order of path. */
    static List<Input> at(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(new Input(place.toString(), () -> BoundedFile.read(place)));
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .sorted()
                    .map(file -> new Input(place.relativize(file).toString(), () -> BoundedFile.read(file)))
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
        } catch (IOException failure) {
            throw new UnreadableInput("a file that cannot be read");
        }
    }
}
