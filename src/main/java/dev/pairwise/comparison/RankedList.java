package dev.pairwise.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.comparison.TestResult.Reason;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two or more scores of one test under the same conditions, best first, at most {@link #MOST_PLACES} of {@code scores}. {@code unranked} says why they are in order and have no ranks: then
 * every rank is absent.
 */
public record RankedList(Conditions conditions, Optional<Reason> unranked, int scores, List<Place> places) {

    /** Nobody reads further down, and each is held against all before it. */
    public static final int MOST_PLACES = 200;

    /** A score with its rank: one more than the number of scores that are ahead of it by more than noise. */
    public record Place(Optional<Integer> rank, TakenTest taken) {}

    public RankedList {
        places = List.copyOf(places);
    }

    static RankedList of(Conditions conditions, List<TakenTest> scores) {
        Optional<Reason> obstacle = conditions.party() instanceof Conditions.Party.Unknown
                ? Optional.of(Reason.PARTY_UNKNOWN)
                : noiseObstacle(scores);
        List<TakenTest> shown =
                scores.stream().sorted(bestFirst()).limit(MOST_PLACES).toList();
        return new RankedList(
                conditions,
                obstacle,
                scores.size(),
                shown.stream()
                        .map(taken -> new Place(
                                obstacle.isPresent() ? Optional.empty() : Optional.of(rank(taken, shown)), taken))
                        .sorted(comparingInt((Place place) -> place.rank().orElse(0))
                                .thenComparing(Place::taken, bestFirst()))
                        .toList());
    }

    private static Optional<Reason> noiseObstacle(List<TakenTest> scores) {
        return Noise.isKnownOfAll(scores.stream().map(TakenTest::score).toList())
                ? Optional.empty()
                : Optional.of(Reason.NOISE_UNKNOWN);
    }

    /** Whoever is ahead of one that is shown is shown too. */
    private static int rank(TakenTest taken, List<TakenTest> scores) {
        return 1
                + Math.toIntExact(
                        scores.stream().filter(other -> isAhead(other, taken)).count());
    }

    private static boolean isAhead(TakenTest one, TakenTest other) {
        return bestFirstByScore().compare(one, other) < 0
                && noise(one, other)
                        .filter(noise -> one.score()
                                        .value()
                                        .subtract(other.score().value())
                                        .abs()
                                        .compareTo(noise)
                                > 0)
                        .isPresent();
    }

    private static Optional<BigDecimal> noise(TakenTest one, TakenTest other) {
        return Noise.of(one.score().benchmark(), new Sides<>(one.score(), other.score()));
    }

    static Comparator<TakenTest> bestFirst() {
        return bestFirstByScore().thenComparing(taken -> taken.model().slug());
    }

    private static Comparator<TakenTest> bestFirstByScore() {
        Comparator<TakenTest> lowestFirst = comparing(taken -> taken.score().value());
        return (one, other) -> isHigherBetter(one) ? lowestFirst.compare(other, one) : lowestFirst.compare(one, other);
    }

    private static boolean isHigherBetter(TakenTest taken) {
        Benchmark benchmark = taken.score().benchmark();
        return benchmark.higherIsBetter();
    }

    /** How many scores have the rank of this place, itself among them. */
    public int sharing(Place place) {
        return Math.toIntExact(places.stream()
                .filter(other -> other.rank().equals(place.rank()))
                .count());
    }

    /** Independent ones, then what makers say, then what has no ranks; the longest first. */
    static final Comparator<RankedList> MOST_TELLING_FIRST = comparing(
                    (RankedList list) -> list.unranked().isPresent())
            .thenComparing(list -> !list.conditions().isIndependent())
            .thenComparing(comparingInt(RankedList::scores).reversed())
            .thenComparing(list -> words(list.conditions()));

    private static String words(Conditions conditions) {
        return String.join(
                "/",
                Stream.of(conditions.setting(), conditions.harness())
                        .map(text -> text.orElse(""))
                        .toList());
    }
}
