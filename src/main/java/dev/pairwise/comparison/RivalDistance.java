package dev.pairwise.comparison;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Openness;
import java.util.List;
import java.util.Optional;

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
    private final int[] mostShared;

    private static final int COST = 0;
    private static final int MONTH = 1;
    private static final int CONTEXT = 2;
    private static final int ITSELF = 3;

    /** What distances are made of besides the four coordinates. */
    private record Quality(
            Kind kind,
            boolean isGone,
            Optional<Openness> openness,
            KnownCapabilities rivalry,
            boolean hasCost,
            boolean hasMonth,
            boolean hasContext,
            int tests) {}

    /** From one model. */
    private record From(Contender model, RivalDistance distance) implements Nearness {

        @Override
        public double of(Contender candidate) {
            return distance.between(model, candidate);
        }

        @Override
        public double atLeast(NearBox box) {
            return distance.atLeast(model, box);
        }
    }

    private record ToNewer(Contender model, RivalDistance distance) implements Nearness {

        @Override
        public double of(Contender candidate) {
            return NeighbourRules.isNewer(model, candidate)
                    ? distance.between(model, candidate)
                    : Double.POSITIVE_INFINITY;
        }

        @Override
        public double atLeast(NearBox box) {
            return mayHoldAny(box) ? distance.atLeast(model, box) : Double.POSITIVE_INFINITY;
        }

        private boolean mayHoldAny(NearBox box) {
            double most = A_DOUBLING_OF_COST * Measures.log2(NeighbourRules.NEWER_WITHIN_TIMES);
            return !box.any().isGone()
                    && box.high(MONTH) > model.measures().month() / MONTHS_LIKE_A_DOUBLING
                    && box.gap(COST, A_DOUBLING_OF_COST * model.measures().cost()) <= most + NearBox.ROUNDING;
        }
    }

    RivalDistance(Contenders contenders, SharedTests tests) {
        this.tests = tests;
        this.ofItself =
                contenders.all().stream().mapToDouble(RivalDistance::ofItself).toArray();
        this.mostShared = contenders.all().stream()
                .mapToInt(contender -> Math.min(MOST_SHARED_TESTS, tests.taken(contender)))
                .toArray();
    }

    double between(Contender model, Contender candidate) {
        return cost(model, candidate)
                + months(model, candidate)
                + A_DIFFERING_CAPABILITY * model.rivalry().differing(candidate.rivalry())
                + context(model, candidate)
                + nature(model, candidate)
                - A_SHARED_TEST * Math.min(MOST_SHARED_TESTS, tests.count(model, candidate))
                + ofItself[candidate.index()];
    }

    Nearness from(Contender model) {
        return new From(model, this);
    }

    /** From one model to those alone that may follow on it. */
    Nearness toNewer(Contender model) {
        return new ToNewer(model, this);
    }

    /** Where candidates lie. */
    NearBox.Space<?> space() {
        return new NearBox.Space<>(
                this::quality,
                List.of(
                        contender -> A_DOUBLING_OF_COST * contender.measures().cost(),
                        contender -> contender.measures().month() / MONTHS_LIKE_A_DOUBLING,
                        contender ->
                                A_DOUBLING_OF_CONTEXT * contender.measures().context(),
                        contender -> ofItself[contender.index()]));
    }

    private Quality quality(Contender contender) {
        return new Quality(
                contender.model().kind(),
                contender.isGone(),
                contender.openness(),
                contender.rivalry(),
                contender.measures().hasCost(),
                contender.measures().hasMonth(),
                !Double.isNaN(contender.measures().context()),
                mostShared[contender.index()]);
    }

    private double atLeast(Contender model, NearBox box) {
        Contender any = box.any();
        Measures measures = model.measures();
        return orElse(box.gap(COST, A_DOUBLING_OF_COST * measures.cost()), MISSING_PRICE)
                + orElse(box.gap(MONTH, measures.month() / MONTHS_LIKE_A_DOUBLING), UNKNOWN_MONTH)
                + A_DIFFERING_CAPABILITY * model.rivalry().differing(any.rivalry())
                + orElse(box.gap(CONTEXT, A_DOUBLING_OF_CONTEXT * measures.context()), UNKNOWN_CONTEXT)
                + nature(model, any)
                - A_SHARED_TEST * Math.min(mostShared[model.index()], mostShared[any.index()])
                + box.low(ITSELF);
    }

    /** What a candidate has by itself, whatever it is held against. */
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

    private static double orElse(double known, double unknown) {
        return Double.isNaN(known) ? unknown : known;
    }

    private static double nature(Contender model, Contender candidate) {
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
