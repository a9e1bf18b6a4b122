package dev.pairwise.comparison;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Openness;
import java.util.List;
import java.util.Optional;

/** Where the rivals of a model lie, so that the nearest are found without a look at every model: distances, and what they are at least in a box. */
final class RivalSpace {

    private static final int COST = 0;
    private static final int MONTH = 1;
    private static final int CONTEXT = 2;
    private static final int ITSELF = 3;

    private final RivalDistance distance;
    private final int[] mostShared;

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
    private record From(Contender model, RivalSpace space) implements Nearness {

        @Override
        public double of(Contender candidate) {
            return space.distance.between(model, candidate);
        }

        @Override
        public double atLeast(NearBox box) {
            return space.atLeast(model, box);
        }
    }

    private record ToNewer(Contender model, RivalSpace space) implements Nearness {

        @Override
        public double of(Contender candidate) {
            return NeighbourRules.isNewer(model, candidate)
                    ? space.distance.between(model, candidate)
                    : Double.POSITIVE_INFINITY;
        }

        @Override
        public double atLeast(NearBox box) {
            return mayHoldAny(box) ? space.atLeast(model, box) : Double.POSITIVE_INFINITY;
        }

        private boolean mayHoldAny(NearBox box) {
            double most = RivalDistance.A_DOUBLING_OF_COST * Measures.log2(NeighbourRules.NEWER_WITHIN_TIMES);
            return !box.any().isGone()
                    && box.high(MONTH) > model.measures().month() / RivalDistance.MONTHS_LIKE_A_DOUBLING
                    && box.gap(
                                    COST,
                                    RivalDistance.A_DOUBLING_OF_COST
                                            * model.measures().cost())
                            <= most + NearBox.ROUNDING;
        }
    }

    RivalSpace(Contenders contenders, SharedTests tests, RivalDistance distance) {
        this.distance = distance;
        this.mostShared = contenders.all().stream()
                .mapToInt(contender -> Math.min(RivalDistance.MOST_SHARED_TESTS, tests.taken(contender)))
                .toArray();
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
                        contender -> RivalDistance.A_DOUBLING_OF_COST
                                * contender.measures().cost(),
                        contender -> contender.measures().month() / RivalDistance.MONTHS_LIKE_A_DOUBLING,
                        contender -> RivalDistance.A_DOUBLING_OF_CONTEXT
                                * contender.measures().context(),
                        distance::by));
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
        return RivalDistance.orElse(
                        box.gap(COST, RivalDistance.A_DOUBLING_OF_COST * measures.cost()), RivalDistance.MISSING_PRICE)
                + RivalDistance.orElse(
                        box.gap(MONTH, measures.month() / RivalDistance.MONTHS_LIKE_A_DOUBLING),
                        RivalDistance.UNKNOWN_MONTH)
                + RivalDistance.A_DIFFERING_CAPABILITY * model.rivalry().differing(any.rivalry())
                + RivalDistance.orElse(
                        box.gap(CONTEXT, RivalDistance.A_DOUBLING_OF_CONTEXT * measures.context()),
                        RivalDistance.UNKNOWN_CONTEXT)
                + RivalDistance.nature(model, any)
                - RivalDistance.A_SHARED_TEST * Math.min(mostShared[model.index()], mostShared[any.index()])
                + box.low(ITSELF);
    }
}
