package dev.pairwise.catalogue;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A whole document of the import format as finished JSON under gzip: small enough to be kept beside the catalogue made of it. Packing takes
 * a second, so that it waits until somebody asks; the document itself is let go then.
 */
public final class PackedDocument {

    private @Nullable Supplier<byte[]> packing;
    private byte[] gzip = {};

    public PackedDocument(byte[] gzip) {
        this.gzip = gzip.clone();
    }

    public PackedDocument(Supplier<byte[]> packing) {
        this.packing = packing;
    }

    public synchronized byte[] gzip() {
        if (packing != null) {
            gzip = packing.get();
            packing = null;
        }
        return gzip.clone();
    }
}
