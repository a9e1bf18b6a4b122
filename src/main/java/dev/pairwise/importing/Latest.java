package dev.pairwise.importing;

import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.document.CatalogueDocument;

/** What a store holds now, read again only when something was written since. */
final class Latest {

    private final CatalogueStore store;
    private String version;
    private CatalogueDocument document;

    Latest(CatalogueStore store) {
        this.store = store;
        this.version = store.version();
        this.document = store.read();
    }

    CatalogueDocument document() {
        String now = store.version();
        if (!now.equals(version)) {
            document = store.read();
            version = now;
        }
        return document;
    }
}
