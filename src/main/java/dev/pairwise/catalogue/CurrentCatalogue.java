package dev.pairwise.catalogue;

import dev.pairwise.document.CatalogueDocument;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue that is served now. A newer one takes its place whole, in one step: who asks once a page never mixes old and new. While
 * the store does not answer, the last one stays.
 */
public final class CurrentCatalogue implements Supplier<Catalogue> {

    private final CatalogueStore store;
    private final Function<CatalogueDocument, PackedDocument> packing;
    private final CompletableFuture<Snapshot> first = new CompletableFuture<>();
    private volatile @Nullable Snapshot snapshot;

    /** {@code packing} makes the file that visitors can take the whole catalogue home in. */
    public CurrentCatalogue(CatalogueStore store, Function<CatalogueDocument, PackedDocument> packing) {
        this.store = store;
        this.packing = packing;
    }

    /** A catalogue, how it came to be, who contributed to it and the file of all of it, of one moment. Changes are newest first. */
    public record Snapshot(
            Catalogue catalogue, List<ChangeEvent> changes, Contributions contributions, PackedDocument file) {

        public Snapshot {
            changes = List.copyOf(changes);
        }
    }

    /** Told to others when a newer catalogue has taken the place of the last. */
    public record Replaced(Catalogue catalogue) {}

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

    /** Done once there is a catalogue, whichever thread loads it. */
    public CompletionStage<Snapshot> first() {
        return first.minimalCompletionStage();
    }

    /** Loads the catalogue if the store has another than the one served. Answers whether it had. */
    public synchronized boolean refresh() {
        String version = store.version();
        Snapshot current = snapshot;
        if (current != null && current.catalogue().version().equals(version)) {
            return false;
        }
        CatalogueDocument document = store.read();
        Snapshot loaded = new Snapshot(
                CatalogueAssembly.of(document, version),
                store.changes(),
                Contributions.of(document),
                packing.apply(document));
        snapshot = loaded;
        first.complete(loaded);
        return true;
    }
}
