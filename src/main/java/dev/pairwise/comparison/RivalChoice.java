package dev.pairwise.comparison;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Picks the nearest rivals of one model: of other makers alone, at most two a maker, and never two that are nearly one product. All limits
 * are limits within one maker, so each maker sends its two and the nearest of these remain.
 */
public final class RivalChoice {

    /** Kept for the question whether a pair is worth indexing. */
    public static final int KEPT = 12;

    /** Two members of one line this close in cost are one choice to a reader. */
    public static final double ONE_CHOICE_WITHIN_TIMES = 2;

    /** Members of one line this close in cost stand in for each other. */
    public static final double STANDS_IN_WITHIN_TIMES = 1.5;

    private static final Comparator<Ranked> NEAREST_FIRST = comparingDouble(Ranked::distance)
            .thenComparingInt(ranked -> ranked.contender().index());

    private final Contenders contenders;
    private final Contender model;
    private final double[] distances;

    RivalChoice(Contenders contenders, Contender model, double[] distances) {
        this.contenders = contenders;
        this.model = model;
        this.distances = distances;
    }

    private record Ranked(Contender contender, double distance) {}

    /** The models of one maker, and how near the nearest of them is. */
    private record Ranks(List<Contender> candidates, double least) {}

    Indices nearest() {
        List<Ranked> ranked = new ArrayList<>();
        for (Ranks ofOneMaker : otherMakers()) {
            if (ranked.size() >= KEPT && ranked.get(KEPT - 1).distance() < ofOneMaker.least()) {
                break;
            }
            addTwoOf(ofOneMaker.candidates(), ranked);
            ranked.sort(NEAREST_FIRST);
        }
        return Indices.of(
                ranked.stream().limit(KEPT).mapToInt(rival -> rival.contender().index()));
    }

    /** The maker of the nearest model first, so that makers whose nearest is too far need no look. */
    private List<Ranks> otherMakers() {
        return contenders.makersAmongItsLike(model).stream()
                .filter(ofOneMaker -> !ofOneMaker.getFirst().isOfMakerOf(model))
                .map(ofOneMaker -> new Ranks(ofOneMaker, least(ofOneMaker)))
                .sorted(comparingDouble(Ranks::least))
                .toList();
    }

    private double least(List<Contender> candidates) {
        double least = Double.POSITIVE_INFINITY;
        for (Contender candidate : candidates) {
            least = Math.min(least, distances[candidate.index()]);
        }
        return least;
    }

    private void addTwoOf(List<Contender> ofOneMaker, List<Ranked> ranked) {
        Optional<Ranked> first = nearestOf(ofOneMaker, Optional.empty());
        first.ifPresent(ranked::add);
        first.flatMap(taken -> nearestOf(ofOneMaker, Optional.of(taken.contender())))
                .ifPresent(ranked::add);
    }

    private Optional<Ranked> nearestOf(List<Contender> candidates, Optional<Contender> taken) {
        Optional<Ranked> nearest = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (Contender candidate : candidates) {
            double distance = distances[candidate.index()];
            if (distance < least) {
                Contender standIn = standInFor(candidate);
                if (taken.isEmpty() || !areOneChoice(standIn, taken.get())) {
                    nearest = Optional.of(new Ranked(standIn, distance));
                    least = distance;
                }
            }
        }
        return nearest;
    }

    private static boolean areOneChoice(Contender one, Contender other) {
        boolean mayCostTheSame = !one.measures().hasCost() || !other.measures().hasCost();
        return one.index() == other.index()
                || (one.isOfLineOf(other)
                        && (mayCostTheSame || one.measures().costsWithin(ONE_CHOICE_WITHIN_TIMES, other.measures())));
    }

    /** The member of its line that came out nearest to the model in time, where that costs about the same and can be had as long. */
    private Contender standInFor(Contender candidate) {
        return contenders.lineOf(candidate).stream()
                .filter(member -> monthsApart(member) < monthsApart(candidate))
                .filter(member -> member.group() == candidate.group())
                .filter(member -> member.measures().costsWithin(STANDS_IN_WITHIN_TIMES, candidate.measures()))
                .filter(member -> member.stage().compareTo(candidate.stage()) <= 0)
                .min(comparingDouble(this::monthsApart)
                        .thenComparingDouble(member -> distances[member.index()])
                        .thenComparing(comparingInt(Contender::index)))
                .orElse(candidate);
    }

    private double monthsApart(Contender other) {
        return Math.abs(model.measures().month() - other.measures().month());
    }
}
