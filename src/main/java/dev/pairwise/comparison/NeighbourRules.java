package dev.pairwise.comparison;

/** Which models a reader of one model may want to see next, besides its rivals. */
public final class NeighbourRules {

    /** A saving of less than half does not make anybody move. */
    public static final double CHEAPER_BY_TIMES = 2;

    /** What costs less than a twelfth is another class of model. */
    public static final double NOT_CHEAPER_THAN_TIMES = 12;

    /** Older than this is a step back, not a saving. */
    public static final int CHEAPER_MAY_BE_OLDER_BY_MONTHS = 6;

    /** A newer model at more than four times the cost, or less than a quarter, is no follow-up. */
    public static final double NEWER_WITHIN_TIMES = 4;

    private static final double MORE_THAN_ANY_NUMBER_OF_PROVIDERS = 1_000_000;

    private NeighbourRules() {}

    static boolean isCheaper(Contender model, Contender candidate) {
        return candidate.measures().cost() < model.measures().cost()
                && candidate.measures().month() >= model.measures().month() - CHEAPER_MAY_BE_OLDER_BY_MONTHS
                && !candidate.isGone()
                && !candidate.isOfMakerOf(model)
                && !isNearerInCostThan(CHEAPER_BY_TIMES, model, candidate)
                && candidate.measures().costsWithin(NOT_CHEAPER_THAN_TIMES, model.measures());
    }

    /** Fewest known capabilities lost first, then most providers. */
    static double orderOfCheaper(Contender model, Contender candidate) {
        return model.capabilities().lost(candidate.capabilities()) * MORE_THAN_ANY_NUMBER_OF_PROVIDERS
                - candidate.providers();
    }

    static boolean isNewer(Contender model, Contender candidate) {
        return candidate.measures().month() > model.measures().month()
                && !candidate.isGone()
                && candidate.measures().costsWithin(NEWER_WITHIN_TIMES, model.measures());
    }

    private static boolean isNearerInCostThan(double times, Contender model, Contender candidate) {
        return candidate.measures().doublingsFrom(model.measures()) < Measures.log2(times) - Measures.ROUNDING;
    }
}
