package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.Translation;
import java.nio.file.Path;
import java.util.List;

/**
 * The public data set models.dev: the file of all providers and their routes, and beside it, where it is there, the file that describes the
 * models themselves.
 */
public final class ModelsDev implements DataSet {

    @Override
    public String name() {
        return "models-dev";
    }

    @Override
    public Translation translate(Path input) {
        return translation(List.of(input));
    }

    /** The files belong together, however many paths name them. */
    @Override
    public List<Translation> translateAll(List<Path> inputs) {
        return List.of(translation(inputs));
    }

    private static Translation translation(List<Path> inputs) {
        Snapshot snapshot = SnapshotFiles.read(inputs);
        return new Translation(DocumentTranslation.of(snapshot).document(), snapshot.rejections(), List.of());
    }

    @Override
    public boolean wholeSnapshot() {
        return true;
    }
}
