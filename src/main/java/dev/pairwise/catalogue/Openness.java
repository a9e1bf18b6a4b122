package dev.pairwise.catalogue;

/** Whether the weights are published. Says nothing of the licence. */
public enum Openness implements Coded {
    OPEN_WEIGHTS("open-weights"),
    PROPRIETARY("proprietary");

    private final String code;

    Openness(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
