package dev.pairwise.comparison;

/**
 * How far a candidate is from being what a reader would take instead of a model: small is near, below zero is possible. Unknown values
 * differ from nothing; an unknown month or context counts as a fair distance.
 */
public final class RivalDistance {

    /** A doubling of the cost counts as one. */
    public static final double A_DOUBLING_OF_COST = 1;

    /** As far as eight times the cost: a model without a price may be looked at, but late. */
    public static final double MISSING_PRICE = 3;

    /** Four months count like a doubling of the cost: models age fast. */
    public static final double MONTHS_LIKE_A_DOUBLING = 4;

    /** As far as a missing price. */
    public static final double UNKNOWN_MONTH = 3;

    public static final double A_DIFFERING_CAPABILITY = 0.8;
    public static final double A_DOUBLING_OF_CONTEXT = 0.3;

    /** As far as four times the context. */
    public static final double UNKNOWN_CONTEXT = 2 * A_DOUBLING_OF_CONTEXT;

    public static final double OTHER_OPENNESS = 0.5;
    public static final double ONE_CODING_MODEL = 0.7;

    /** What many offer, many use. */
    public static final double A_DOUBLING_OF_PROVIDERS = 0.5;

    public static final double A_SHARED_TEST = 0.2;

    /** A fourth shared test makes nobody more of a rival. */
    public static final int MOST_SHARED_TESTS = 3;

    public static final double DEPRECATED = 2;
    public static final double GONE = 6;

    private final SharedTests tests;
    private final double[] ofItself;

    RivalDistance(Contenders contenders, SharedTests tests) {
        this.tests = tests;
        this.ofItself =
                contenders.all().stream().mapToDouble(RivalDistance::ofItself).toArray();
    }

    double between(Contender model, Contender candidate) {
        return cost(model, candidate)
                + months(model, candidate)
                + A_DIFFERING_CAPABILITY * model.rivalry().differing(candidate.rivalry())
                + context(model, candidate)
                + nature(model, candidate)
                - A_SHARED_TEST * Math.min(MOST_SHARED_TESTS, tests.count(model, candidate))
                + by(candidate);
    }

    /** What a candidate has by itself, whatever it is held against. */
    double by(Contender candidate) {
        return ofItself[candidate.index()];
    }

    private static double ofItself(Contender candidate) {
        return life(candidate) - A_DOUBLING_OF_PROVIDERS * Measures.log2(1 + candidate.providers());
    }

    private static double cost(Contender model, Contender candidate) {
        double doublings =
                Math.abs(model.measures().cost() - candidate.measures().cost());
        return orElse(A_DOUBLING_OF_COST * doublings, MISSING_PRICE);
    }

    private static double months(Contender model, Contender candidate) {
        double months = Math.abs(model.measures().month() - candidate.measures().month());
        return orElse(months / MONTHS_LIKE_A_DOUBLING, UNKNOWN_MONTH);
    }

    private static double context(Contender model, Contender candidate) {
        double doublings =
                Math.abs(model.measures().context() - candidate.measures().context());
        return orElse(A_DOUBLING_OF_CONTEXT * doublings, UNKNOWN_CONTEXT);
    }

    static double orElse(double known, double unknown) {
        return Double.isNaN(known) ? unknown : known;
    }

    /** What differs between the two that is no number. */
    static double nature(Contender model, Contender candidate) {
        double distance = 0;
        if (differInOpenness(model, candidate)) {
            distance += OTHER_OPENNESS;
        }
        return model.model().kind() == candidate.model().kind() ? distance : distance + ONE_CODING_MODEL;
    }

    private static boolean differInOpenness(Contender model, Contender candidate) {
        return model.openness().isPresent()
                && candidate.openness().isPresent()
                && model.openness().get() != candidate.openness().get();
    }

    private static double life(Contender candidate) {
        return switch (candidate.stage()) {
            case CURRENT -> 0;
            case DEPRECATED -> DEPRECATED;
            case GONE -> GONE;
        };
    }
}
