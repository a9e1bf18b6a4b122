package dev.pairwise.catalogue;

import dev.pairwise.document.CatalogueDocument;
import java.util.List;

/** Where the catalogue is kept. Every claim of every source stays there, so what is read is all that was ever written. */
public interface CatalogueStore {

    /** Everything, as one merged document in a stated order. */
    CatalogueDocument read();

    /** Adds a document in one transaction: all of it, or nothing. The same document again writes nothing. */
    ImportOutcome write(CatalogueDocument document, WriteOptions options);

    /** Every recorded change, newest first. */
    List<ChangeEvent> changes();

    /** Names what the store holds: another after every write that changed anything, and never one that it had before. */
    String version();

    /** Whether nothing was ever written to it. */
    boolean isUntouched();
}
