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
 * Two or more scores of one test under the same conditions, best first. {@code unranked} says why they are in order and have no ranks: then
 * every rank is absent.
 */
public record RankedList(Conditions conditions, Optional<Reason> unranked, List<Place> places) {

    /** A score with its rank: one more than the number of scores that are ahead of it by more than noise. */
    public record Place(Optional<Integer> rank, TakenTest taken) {}

    public RankedList {
        places = List.copyOf(places);
    }

    static RankedList of(Conditions conditions, List<TakenTest> scores) {
        Optional<Reason> obstacle = conditions.party() instanceof Conditions.Party.Unknown
                ? Optional.of(Reason.PARTY_UNKNOWN)
                : noiseObstacle(scores);
        return new RankedList(
                conditions,
                obstacle,
                scores.stream()
                        .map(taken -> new Place(
                                obstacle.isPresent() ? Optional.empty() : Optional.of(rank(taken, scores)), taken))
                        .sorted(comparingInt((Place place) -> place.rank().orElse(0))
                                .thenComparing(Place::taken, bestFirst()))
                        .toList());
    }

    private static Optional<Reason> noiseObstacle(List<TakenTest> scores) {
        boolean known = scores.stream()
                .allMatch(one ->
                        scores.stream().allMatch(other -> noise(one, other).isPresent()));
        return known ? Optional.empty() : Optional.of(Reason.NOISE_UNKNOWN);
    }

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
            .thenComparing(
                    comparingInt((RankedList list) -> list.places().size()).reversed())
            .thenComparing(list -> words(list.conditions()));

    private static String words(Conditions conditions) {
        return String.join(
                "/",
                Stream.of(conditions.setting(), conditions.harness())
                        .map(text -> text.orElse(""))
                        .toList());
    }
}
