package dev.pairwise.comparison;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import dev.pairwise.catalogue.Slug;
import dev.pairwise.comparison.NearestFirst.Near;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final RivalDistance distance;
    private final List<Ranked> ranked = new ArrayList<>();
    private final Map<Slug, Contender> firstOfMaker = new HashMap<>();
    private final Set<Slug> fullMakers = new HashSet<>();

    RivalChoice(Contenders contenders, Contender model, RivalDistance distance) {
        this.contenders = contenders;
        this.model = model;
        this.distance = distance;
    }

    /** A rival, at the distance of the candidate that it stands in for. */
    private record Ranked(Contender contender, double distance) {}

    /** Looks no further than the nearest that are enough; of others as near as the last of them, the smaller index counts. */
    Indices nearest(NearestFirst candidates) {
        Optional<Near> next = candidates.next();
        while (next.isPresent() && !isBeyondTheLast(next.get())) {
            if (!next.get().contender().isOfMakerOf(model)) {
                offer(next.get());
            }
            next = candidates.next();
        }
        return Indices.of(ranked.stream()
                .sorted(NEAREST_FIRST)
                .limit(KEPT)
                .mapToInt(rival -> rival.contender().index()));
    }

    private boolean isBeyondTheLast(Near near) {
        return ranked.size() >= KEPT && near.distance() > ranked.get(KEPT - 1).distance();
    }

    private void offer(Near near) {
        Slug maker = near.contender().model().maker().slug();
        if (fullMakers.contains(maker)) {
            return;
        }
        Contender standIn = standInFor(near.contender());
        Contender first = firstOfMaker.putIfAbsent(maker, standIn);
        if (first == null || !areOneChoice(standIn, first)) {
            ranked.add(new Ranked(standIn, near.distance()));
            if (first != null) {
                fullMakers.add(maker);
            }
        }
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
                        .thenComparingDouble(member -> distance.between(model, member))
                        .thenComparing(comparingInt(Contender::index)))
                .orElse(candidate);
    }

    private double monthsApart(Contender other) {
        return Math.abs(model.measures().month() - other.measures().month());
    }
}
