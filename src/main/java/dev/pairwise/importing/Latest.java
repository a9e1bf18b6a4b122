package dev.pairwise.importing;

import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.document.CatalogueDocument;

/** What a store holds now, read again only when something was written since. */
final class Latest {

    private final CatalogueStore store;
    private long version;
    private CatalogueDocument document;

    Latest(CatalogueStore store) {
        this.store = store;
        this.version = store.version();
        this.document = store.read();
    }

    CatalogueDocument document() {
        long now = store.version();
        if (now != version) {
            document = store.read();
            version = now;
        }
        return document;
    }
}
