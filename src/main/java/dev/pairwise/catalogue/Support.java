package dev.pairwise.catalogue;

/** Whether a model has a capability. Unknown is never No. */
public enum Support implements Coded {
    YES("yes"),
    NO("no"),
    UNKNOWN("unknown");

    private final String code;

    Support(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
