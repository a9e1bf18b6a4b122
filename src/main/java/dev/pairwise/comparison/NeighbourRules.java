package dev.pairwise.comparison;

import java.util.List;

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

    private static final int COST = 0;
    private static final int MONTH = 1;
    private static final int PROVIDERS = 2;

    /** Where models lie that may be cheaper than another: only what they can is left out of the coordinates. */
    static final NearBox.Space<?> SPACE_OF_CHEAPER = new NearBox.Space<>(
            Contender::capabilities,
            List.of(
                    contender -> contender.measures().cost(),
                    contender -> contender.measures().month(),
                    contender -> -contender.providers()));

    private record ToCheaper(Contender model) implements Nearness {

        @Override
        public double of(Contender candidate) {
            return isCheaper(model, candidate) ? orderOfCheaper(model, candidate) : Double.POSITIVE_INFINITY;
        }

        @Override
        public double atLeast(NearBox box) {
            return mayHoldAny(box) ? order(model, box.any(), box.low(PROVIDERS)) : Double.POSITIVE_INFINITY;
        }

        private boolean mayHoldAny(NearBox box) {
            double cost = model.measures().cost();
            return box.low(COST) <= cost - Measures.log2(CHEAPER_BY_TIMES) + ROUNDING
                    && box.high(COST) >= cost - Measures.log2(NOT_CHEAPER_THAN_TIMES) - ROUNDING
                    && box.high(MONTH) >= model.measures().month() - CHEAPER_MAY_BE_OLDER_BY_MONTHS;
        }
    }

    /** More than that of {@link Measures}, so that no box is passed over that holds one on the limit. */
    private static final double ROUNDING = 2 * Measures.ROUNDING;

    private NeighbourRules() {}

    /** To those that save something, in the order in which a reader would take them. */
    static Nearness toCheaper(Contender model) {
        return new ToCheaper(model);
    }

    /** Whether it can be anybody's cheaper one. */
    static boolean mayBeCheaper(Contender candidate) {
        return candidate.measures().hasCost() && candidate.measures().hasMonth() && !candidate.isGone();
    }

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
        return order(model, candidate, -candidate.providers());
    }

    private static double order(Contender model, Contender candidate, double fewerProviders) {
        return model.capabilities().lost(candidate.capabilities()) * MORE_THAN_ANY_NUMBER_OF_PROVIDERS + fewerProviders;
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
