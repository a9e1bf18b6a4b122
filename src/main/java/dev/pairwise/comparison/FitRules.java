package dev.pairwise.comparison;

/** Which labels a model earns and which of them are printed. */
public final class FitRules {

    /** Tokens of context from which a whole archive fits into one request. */
    public static final long LONG_CONTEXT_ANALYSIS = 1_000_000;

    /** With a second provider a failing one can be routed around. */
    public static final int PROVIDERS_FOR_ROUTING = 2;

    /** More than three labels say nothing. */
    public static final int MOST_LABELS = 3;

    private FitRules() {}
}
