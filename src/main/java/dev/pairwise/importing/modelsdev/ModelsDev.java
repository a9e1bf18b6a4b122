package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.Warning;
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
        Snapshot snapshot = SnapshotFiles.read(input);
        List<Rejection> rejections = snapshot.rejections();
        List<Warning> warnings = List.of();
        return new Translation(DocumentTranslation.of(snapshot).document(), rejections, warnings);
    }

    @Override
    public boolean wholeSnapshot() {
        return true;
    }
}
