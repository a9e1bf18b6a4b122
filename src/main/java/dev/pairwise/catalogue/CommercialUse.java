package dev.pairwise.catalogue;

/** Whether the licence or the terms allow commercial use. */
public enum CommercialUse implements Coded {
    PERMITTED("permitted"),
    CONDITIONAL("conditional"),
    NOT_PERMITTED("not-permitted");

    private final String code;

    CommercialUse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
