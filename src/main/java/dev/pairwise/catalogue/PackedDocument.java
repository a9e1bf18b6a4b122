package dev.pairwise.catalogue;

/** A whole document of the import format as finished JSON under gzip: small enough to be kept beside the catalogue made of it. */
public final class PackedDocument {

    private final byte[] gzip;

    public PackedDocument(byte[] gzip) {
        this.gzip = gzip.clone();
    }

    public byte[] gzip() {
        return gzip.clone();
    }
}
