package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.recognition.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Finds and opens the files of models.dev. What a file holds is told by its shape, not by its name. */
final class SnapshotFiles {

    private SnapshotFiles() {}

    /** Opens folders and files. Of several files of one shape the last by name is taken: their names carry their dates. */
    static Snapshot read(List<Path> inputs) {
        SnapshotReader reader = new SnapshotReader();
        inputs.stream()
                .flatMap(input -> files(input).stream())
                .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                .forEach(file -> reader.take(file.getFileName().toString(), tree(file)));
        return reader.snapshot();
    }

    private static List<Path> files(Path input) {
        if (Files.isRegularFile(input)) {
            return List.of(input);
        }
        try (Stream<Path> children = Files.list(input)) {
            return children.filter(child -> child.toString().endsWith(".json")).toList();
        } catch (IOException | UncheckedIOException problem) {
            throw new UnreadableInput("The folder " + input + " cannot be read.");
        }
    }

    private static JsonNode tree(Path file) {
        try {
            return Json.MAPPER.readTree(Files.readString(file));
        } catch (IOException | JacksonException problem) {
            throw new UnreadableInput("The file " + file + " is not JSON that can be read.");
        }
    }
}
