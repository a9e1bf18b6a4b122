package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every pair that search engines are asked to index, once each, in ascending order of left and right slug. Keeps how many there are of each
 * left model and never the pairs, so memory grows with the number of models.
 */
public final class IndexablePairs {

    private final Standings standings;
    private final List<Counted> lefts;

    private record Counted(Model left, int pairs) {}

    private IndexablePairs(Standings standings) {
        this.standings = standings;
        this.lefts = standings.catalogue().models().stream()
                .map(left -> new Counted(left, Math.toIntExact(pairsOf(left).count())))
                .filter(counted -> counted.pairs() > 0)
                .toList();
    }

    /** Asks every model for its partners once. */
    public static IndexablePairs of(Standings standings) {
        return new IndexablePairs(standings);
    }

    public int count() {
        return lefts.stream().mapToInt(Counted::pairs).sum();
    }

    /**
     * Neighbouring left models together, as long as their pairs are at most so many. A model that has more alone stays whole: it cannot have
     * more than there are models.
     */
    public List<List<Model>> parts(int most) {
        List<List<Model>> parts = new ArrayList<>();
        int pairs = most;
        for (Counted counted : lefts) {
            if (pairs + counted.pairs() > most) {
                parts.add(new ArrayList<>());
                pairs = 0;
            }
            parts.getLast().add(counted.left());
            pairs += counted.pairs();
        }
        return parts.stream().map(List::copyOf).toList();
    }

    /** The pairs that have this model on the left. */
    public Stream<Pair> pairsOf(Model left) {
        return standings.indexablePartners(left).stream()
                .filter(partner -> partner.slug().compareTo(left.slug()) > 0)
                .map(right -> new Pair(left, right));
    }
}
