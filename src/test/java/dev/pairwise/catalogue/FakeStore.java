package dev.pairwise.catalogue;

import dev.pairwise.document.CatalogueDocument;
import java.util.List;

/** A store that holds what a test gives it, and can be away. It begins with one model named one. */
public final class FakeStore implements CatalogueStore {

    private CatalogueDocument document =
            SampleDocument.document().with(SampleDocument.model("one", 1L)).build();
    private long version = 1;
    private boolean isAway;

    public void hold(CatalogueDocument newer) {
        document = newer;
        version++;
    }

    public void goAway() {
        isAway = true;
    }

    public void comeBack() {
        isAway = false;
    }

    @Override
    public CatalogueDocument read() {
        return document;
    }

    @Override
    public ImportOutcome write(CatalogueDocument written, WriteOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ChangeEvent> changes() {
        return List.of();
    }

    @Override
    public String version() {
        if (isAway) {
            throw new IllegalStateException("away");
        }
        return Long.toString(version);
    }

    @Override
    public boolean isUntouched() {
        return false;
    }
}
