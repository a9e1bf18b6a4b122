package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Writes an export into a folder, and takes away what an earlier export left there and this one has not. */
final class ExportFolder {

    private static final List<String> FOLDERS = List.of("providers", "models", "benchmarks");

    private final Path folder;

    ExportFolder(Path folder) {
        this.folder = folder;
    }

    /** How many files there are now. */
    int write(CatalogueDocument document) {
        SequencedMap<String, ObjectNode> files = new Export(document).files();
        try {
            for (var file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, RecordJson.text(file.getValue()));
            }
            deleteLeftOvers(files.keySet().stream().map(folder::resolve).collect(Collectors.toSet()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files.size();
    }

    private void deleteLeftOvers(Set<Path> written) throws IOException {
        for (String name : FOLDERS) {
            Path inside = folder.resolve(name);
            if (Files.isDirectory(inside)) {
                for (Path file : exportsIn(inside)) {
                    if (!written.contains(file)) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    /** Only files that an export wrote; whatever else lies there is not ours to delete. */
    private static List<Path> exportsIn(Path inside) throws IOException {
        try (Stream<Path> files = Files.walk(inside)) {
            return files.filter(file -> file.toString().endsWith(".json") && isExport(file))
                    .toList();
        }
    }

    private static boolean isExport(Path file) {
        try {
            return Files.readString(file).contains('"' + CatalogueDocument.FORMAT + '"');
        } catch (IOException notText) {
            return false;
        }
    }
}
