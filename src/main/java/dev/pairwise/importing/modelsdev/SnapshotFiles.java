package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.ForeignFile;
import java.nio.file.Path;
import java.util.List;

/** Finds and opens the files of models.dev. What a file holds is told by its shape, not by its name. */
final class SnapshotFiles {

    private SnapshotFiles() {}

    /** Opens folders and files. Of several files of one shape the last by name is taken: their names carry their dates. */
    static Snapshot read(List<Path> inputs) {
        SnapshotReader reader = new SnapshotReader();
        ForeignFile.at(inputs).stream()
                .filter(file -> file.name().endsWith(".json"))
                .forEach(file -> reader.take(file.name(), file.json()));
        return reader.snapshot(inputs);
    }
}
