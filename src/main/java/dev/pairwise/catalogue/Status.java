package dev.pairwise.catalogue;

/** Where a model is in its life. Delisted: no provider lists it any more; retired needs a source that says so. */
public enum Status implements Coded {
    ACTIVE("active"),
    DEPRECATED("deprecated"),
    RETIRED("retired"),
    DELISTED("delisted");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
