package dev.pairwise.catalogue;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue that is served now. A newer one takes its place whole, in one step: who asks once a page never mixes old and new. While
 * the store does not answer, the last one stays.
 */
public final class CurrentCatalogue implements Supplier<Catalogue> {

    private final CatalogueStore store;
    private volatile @Nullable Snapshot snapshot;

    public CurrentCatalogue(CatalogueStore store) {
        this.store = store;
    }

    /** A catalogue and how it came to be, of one moment. Changes are newest first. */
    public record Snapshot(Catalogue catalogue, List<ChangeEvent> changes) {

        public Snapshot {
            changes = List.copyOf(changes);
        }
    }

    @Override
    public Catalogue get() {
        return snapshot().catalogue();
    }

    public Snapshot snapshot() {
        Snapshot current = snapshot;
        if (current == null) {
            throw new IllegalStateException("no catalogue is loaded yet");
        }
        return current;
    }

    /** Loads the catalogue if the store has another than the one served. Answers whether it had. */
    public synchronized boolean refresh() {
        String version = Long.toString(store.version());
        Snapshot current = snapshot;
        if (current != null && current.catalogue().version().equals(version)) {
            return false;
        }
        snapshot = new Snapshot(CatalogueAssembly.of(store.read(), version), store.changes());
        return true;
    }
}
