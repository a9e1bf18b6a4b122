package dev.pairwise.importing.modelsdev;

import dev.pairwise.document.CatalogueDocument;
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

    /** The files belong together, however many paths name them. */
    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        return List.of(DocumentTranslation.of(SnapshotFiles.read(inputs)).translation());
    }

    @Override
    public boolean wholeSnapshot() {
        return true;
    }
}
