package dev.pairwise.catalogue;

/** What is known of the price of a route. */
public enum RouteState implements Coded {
    PRICED("priced"),
    FREE("free"),
    PLAN("plan"),
    UNKNOWN("unknown");

    private final String code;

    RouteState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
