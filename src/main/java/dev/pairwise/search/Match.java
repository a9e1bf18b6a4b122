package dev.pairwise.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** A thing that was found: how close the best of its names is, how many faults its words have, and how much of the name was not typed. */
record Match(Thing thing, Closeness closeness, int faults, int unsaid) {

    /** The better of two names of one thing. */
    static final Comparator<Match> CLOSEST = Comparator.comparing(Match::closeness)
            .thenComparingInt(Match::faults)
            .thenComparingInt(Match::unsaid);

    /**
     * The closest first; a rolling alias that was not named after what it points to; what is of the family that was named; then, for one
     * who types a number, the name with least unsaid, whether it is gone or not, and for others what is current; then what is widely
     * offered, the newest, and what most providers offer.
     */
    static Comparator<Match> bestFirst(Asked asked) {
        Comparator<Match> closest = Comparator.comparing(Match::closeness)
                .thenComparing(match -> match.thing.isRolling() && match.closeness != Closeness.NAME, last(true))
                .thenComparingInt(Match::faults)
                .thenComparing(match -> match.thing.family().equals(asked.joined()), last(false));
        Function<Match, Boolean> isCurrent = match -> match.thing.isCurrent();
        return asked.hasNumber()
                ? closest.thenComparingInt(Match::unsaid)
                        .thenComparing(isCurrent, last(false))
                        .thenComparing(Match::thing, Thing.MOST_MEANT_FIRST)
                : closest.thenComparing(isCurrent, last(false))
                        .thenComparingInt(Match::unsaid)
                        .thenComparing(Match::thing, Thing.MOST_MEANT_FIRST);
    }

    /**
     * Whether nobody can mean the second of them: the first is the only one; or it is closer, each word being one of its name; or it is as
     * close, at most one word of its name was left out, and more of the second's.
     */
    static boolean isFirstClear(List<Match> bestFirst) {
        if (bestFirst.size() < 2) {
            return bestFirst.stream().anyMatch(only -> only.closeness != Closeness.MAKER);
        }
        Match first = bestFirst.get(0);
        Match second = bestFirst.get(1);
        return switch (first.closeness) {
            case NAME, ID -> first.closeness != second.closeness;
            case WORDS -> first.closeness != second.closeness || (first.unsaid <= 1 && first.unsaid < second.unsaid);
            case BEGINNINGS, TYPING_ERRORS, MAKER -> false;
        };
    }

    private static Comparator<Boolean> last(boolean value) {
        return value ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }
}
