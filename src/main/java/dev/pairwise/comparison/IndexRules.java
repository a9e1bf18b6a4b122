package dev.pairwise.comparison;

import static java.util.stream.Collectors.groupingBy;

import dev.pairwise.comparison.Indexability.Ground;
import dev.pairwise.comparison.Indexability.Indexable;
import dev.pairwise.comparison.Indexability.Lack;
import dev.pairwise.comparison.Indexability.NotIndexable;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which pairs somebody would look for and find an answer on. */
public final class IndexRules {

    /** Fewer rows known on both sides make an empty page. The state of a model and its date of retirement are one row. */
    public static final int KNOWN_SPECS = 8;

    /** One generation of a maker's models. */
    public static final int MONTHS_OF_ONE_MAKER = 12;

    /** Models that so many sellers carry are compared with each other, whatever they are. */
    public static final int WIDELY_OFFERED = 100;

    /** What a test says of its many takers only a few look for. */
    public static final int TAKERS_OF_A_TEST = 200;

    public static final int PROVIDERS_OF_LIKE_MODELS = 3;
    public static final int TIMES_OF_LIKE_MODELS = 4;
    public static final int MONTHS_OF_LIKE_MODELS = 9;

    /** In a month that brings more models, most of them are nobody's choice. */
    public static final int LIKE_MODELS_OF_A_MONTH = 50;

    private final Rivals rivals;
    private final SharedTests tests;
    private final Twins twins;
    private final List<KnownSpecs> known;
    private final BitSet widelyOffered = new BitSet();
    private final BitSet wellOffered = new BitSet();

    IndexRules(Contenders contenders, Rivals rivals, SharedTests tests, LocalDate day) {
        this.rivals = rivals;
        this.tests = tests.amongMostOffered(contenders, TAKERS_OF_A_TEST);
        this.twins = new Twins(contenders);
        this.known = contenders.all().stream()
                .map(contender -> KnownSpecs.of(contender.model(), day))
                .toList();
        contenders.all().stream()
                .filter(contender -> contender.model().kind().isLanguageModel())
                .sorted(Contender.MOST_OFFERED_FIRST)
                .limit(WIDELY_OFFERED)
                .forEach(contender -> widelyOffered.set(contender.index()));
        contenders.all().stream()
                .filter(contender -> contender.providers() >= PROVIDERS_OF_LIKE_MODELS)
                .filter(contender -> contender.measures().hasMonth())
                .collect(groupingBy(contender -> contender.measures().month()))
                .values()
                .forEach(month -> month.stream()
                        .sorted(Contender.MOST_OFFERED_FIRST)
                        .limit(LIKE_MODELS_OF_A_MONTH)
                        .forEach(contender -> wellOffered.set(contender.index())));
    }

    Indexability of(Contender left, Contender right) {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        Pair pair = Pair.of(left.model(), right.model());
        unless(pair.sides().both(model -> model.kind().isLanguageModel()), Lack.LANGUAGE_MODELS, lacks);
        unless(!twins.areTwins(left, right), Lack.TWO_PRODUCTS, lacks);
        unless(canBeHad(left) && canBeHad(right), Lack.PRICE_OR_OPEN_WEIGHTS, lacks);
        unless(known(left).countWith(known(right)) >= KNOWN_SPECS, Lack.KNOWN_SPECS, lacks);
        unless(differ(left, right, pair), Lack.KNOWN_DIFFERENCE, lacks);
        Set<Ground> grounds = grounds(left, right);
        unless(!grounds.isEmpty(), Lack.GROUND, lacks);
        return lacks.isEmpty() ? new Indexable(List.copyOf(grounds)) : new NotIndexable(List.copyOf(lacks));
    }

    boolean isWidelyOffered(Contender contender) {
        return widelyOffered.get(contender.index());
    }

    /** The indices of models that many sell, in place of a walk over all models. */
    BitSet widelyOffered() {
        return (BitSet) widelyOffered.clone();
    }

    /** Whether many enough sell it, and more than sell the others of its month. */
    boolean isWellOffered(Contender contender) {
        return wellOffered.get(contender.index());
    }

    /** Whoever shares a test with it that makes somebody look for the two. */
    List<Indices> sharers(Contender contender) {
        return tests.sharers(contender);
    }

    private static void unless(boolean holds, Lack lack, Set<Lack> lacks) {
        if (!holds) {
            lacks.add(lack);
        }
    }

    private static boolean canBeHad(Contender contender) {
        return contender.cheapest().isPresent() || contender.model().hasOpenWeights();
    }

    private boolean differ(Contender left, Contender right, Pair pair) {
        return left.capabilities().differing(right.capabilities()) > 0
                || known(left).differsFrom(known(right))
                || differInCost(left, right)
                || differInLimits(Limits.of(pair));
    }

    private static boolean differInLimits(Limits limits) {
        return limits.context() instanceof LimitGap.Larger || limits.maxOutput() instanceof LimitGap.Larger;
    }

    private KnownSpecs known(Contender contender) {
        return known.get(contender.index());
    }

    private static boolean differInCost(Contender left, Contender right) {
        return left.cheapest().isPresent()
                && right.cheapest().isPresent()
                && CostGap.between(
                                left.cheapest().get().cost().total(),
                                right.cheapest().get().cost().total())
                        instanceof CostGap.Cheaper;
    }

    private Set<Ground> grounds(Contender left, Contender right) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        boolean oneMaker = left.isOfMakerOf(right);
        given(rivals.areRivals(left, right), Ground.NEAREST_RIVALS, grounds);
        given(oneMaker && left.isOfLineOf(right), Ground.SAME_LINE, grounds);
        given(
                oneMaker && left.measures().releasedWithin(MONTHS_OF_ONE_MAKER, right.measures()),
                Ground.SAME_MAKER_AND_TIME,
                grounds);
        given(tests.count(left, right) > 0, Ground.SHARED_TEST, grounds);
        given(isWidelyOffered(left) && isWidelyOffered(right), Ground.BOTH_WIDELY_OFFERED, grounds);
        given(areAlike(left, right), Ground.ALIKE_IN_COST_AND_TIME, grounds);
        return grounds;
    }

    private static void given(boolean holds, Ground ground, Set<Ground> grounds) {
        if (holds) {
            grounds.add(ground);
        }
    }

    private boolean areAlike(Contender left, Contender right) {
        return isWellOffered(left)
                && isWellOffered(right)
                && left.measures().costsWithin(TIMES_OF_LIKE_MODELS, right.measures())
                && left.measures().releasedWithin(MONTHS_OF_LIKE_MODELS, right.measures());
    }
}
