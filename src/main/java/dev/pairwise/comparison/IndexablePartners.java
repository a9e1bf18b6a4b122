package dev.pairwise.comparison;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the models whose pair with a given one is indexable. Looks only at those that have a ground to be: rivals, models of the maker,
 * sharers of a test, the widely offered, models of the same months. No list of pairs is kept, so memory grows with the number of models.
 */
final class IndexablePartners {

    private final Contenders contenders;
    private final Rivals rivals;
    private final SharedTests tests;
    private final IndexRules rules;
    private final Map<Integer, BitSet> wellOfferedByMonth = new HashMap<>();

    IndexablePartners(Contenders contenders, Rivals rivals, SharedTests tests, IndexRules rules) {
        this.contenders = contenders;
        this.rivals = rivals;
        this.tests = tests;
        this.rules = rules;
        for (Contender contender : contenders.all()) {
            if (mayBeAlike(contender)) {
                wellOfferedByMonth
                        .computeIfAbsent(month(contender), _ -> new BitSet())
                        .set(contender.index());
            }
        }
    }

    /** In ascending order of slug. */
    IntStream of(Contender contender) {
        BitSet candidates = candidates(contender);
        candidates.clear(contender.index());
        return candidates.stream()
                .filter(index -> rules.of(contender, contenders.at(index)).isIndexable());
    }

    private BitSet candidates(Contender contender) {
        BitSet candidates = rules.isWidelyOffered(contender) ? rules.widelyOffered() : new BitSet();
        add(rivals.of(contender).rivals(), candidates);
        add(rivals.admirersOf(contender), candidates);
        tests.sharers(contender).forEach(sharers -> add(sharers, candidates));
        for (List<Contender> ofOneMaker : contenders.makersAmongItsLike(contender)) {
            if (ofOneMaker.getFirst().isOfMakerOf(contender)) {
                ofOneMaker.forEach(other -> candidates.set(other.index()));
            }
        }
        if (mayBeAlike(contender)) {
            IntStream.rangeClosed(-IndexRules.MONTHS_OF_LIKE_MODELS, IndexRules.MONTHS_OF_LIKE_MODELS)
                    .mapToObj(offset -> wellOfferedByMonth.getOrDefault(month(contender) + offset, new BitSet()))
                    .forEach(candidates::or);
        }
        return candidates;
    }

    private static boolean mayBeAlike(Contender contender) {
        return contender.providers() >= IndexRules.PROVIDERS_OF_LIKE_MODELS
                && !Double.isNaN(contender.measures().month());
    }

    private static int month(Contender contender) {
        return (int) contender.measures().month();
    }

    private static void add(Indices indices, BitSet into) {
        indices.stream().forEach(into::set);
    }
}
