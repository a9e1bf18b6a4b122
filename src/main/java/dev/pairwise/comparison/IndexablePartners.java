package dev.pairwise.comparison;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Finds the models whose pair with a given one is indexable. Looks only at those that have a ground to be: rivals, models of the maker,
 * sharers of a test, the widely offered, models of the same months. No list of pairs is kept, so memory grows with the number of models.
 */
final class IndexablePartners {

    private final Contenders contenders;
    private final Rivals rivals;
    private final IndexRules rules;
    private final Map<Integer, Indices> wellOfferedByMonth;

    IndexablePartners(Contenders contenders, Rivals rivals, IndexRules rules) {
        this.contenders = contenders;
        this.rivals = rivals;
        this.rules = rules;
        this.wellOfferedByMonth = contenders.all().stream()
                .filter(rules::isWellOffered)
                .collect(groupingBy(IndexablePartners::month, collectingAndThen(toList(), Indices::of)));
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
        rules.sharers(contender).forEach(sharers -> add(sharers, candidates));
        add(Indices.of(contenders.ofMakerOf(contender)), candidates);
        if (rules.isWellOffered(contender)) {
            IntStream.rangeClosed(-IndexRules.MONTHS_OF_LIKE_MODELS, IndexRules.MONTHS_OF_LIKE_MODELS)
                    .mapToObj(offset -> wellOfferedByMonth.get(month(contender) + offset))
                    .filter(Objects::nonNull)
                    .forEach(month -> add(month, candidates));
        }
        return candidates;
    }

    private static int month(Contender contender) {
        return (int) contender.measures().month();
    }

    private static void add(Indices indices, BitSet into) {
        indices.stream().forEach(into::set);
    }
}
