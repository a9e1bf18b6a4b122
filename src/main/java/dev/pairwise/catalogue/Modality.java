package dev.pairwise.catalogue;

/** A kind of input or output. */
public enum Modality implements Coded {
    TEXT("text"),
    IMAGE("image"),
    AUDIO("audio"),
    VIDEO("video"),
    PDF("pdf");

    private final String code;

    Modality(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
