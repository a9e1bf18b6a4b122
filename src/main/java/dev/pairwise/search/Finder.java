package dev.pairwise.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds what the typed words name. Asks the index for each word by itself, so that the work is bounded by the number of words, and looks at
 * so many names at most.
 */
final class Finder {

    /** Who types what more names have than this means one of the first of them; the others are found by typing more. */
    static final int MOST_NAMES = 10_000;

    private final List<SearchName> names;
    private final NameIndex index;

    /** The names of what is meant most come first. */
    Finder(List<SearchName> names, NameIndex index) {
        this.names = List.copyOf(names);
        this.index = index;
    }

    /** What was found, in any order, and for which words. */
    record Found(Asked asked, Collection<Match> matches) {

        /** Best first, at most so many of those that are wanted. */
        List<Match> best(Predicate<Thing> wanted, int most) {
            Comparator<Match> bestFirst = Match.bestFirst(asked);
            PriorityQueue<Match> best = new PriorityQueue<>(bestFirst.reversed());
            matches.stream().filter(match -> wanted.test(match.thing())).forEach(match -> {
                best.add(match);
                if (best.size() > most) {
                    best.remove();
                }
            });
            return best.stream().sorted(bestFirst).toList();
        }
    }

    /** Typing errors are looked for only where nothing is found without them, and words that nothing has are passed over only then. */
    Found find(String typed, int mostNames) {
        Asked asked = Asked.of(typed);
        Found found = findAll(asked, mostNames);
        if (!found.matches().isEmpty() || asked.isEmpty()) {
            return found;
        }
        Asked known = asked.only(asked.words().stream().filter(this::isKnown).toList());
        return known.isEmpty() || known.words().equals(asked.words()) ? found : findAll(known, mostNames);
    }

    private Found findAll(Asked asked, int mostNames) {
        Found found = find(asked, Fault.UNFINISHED, mostNames);
        return found.matches().isEmpty() ? find(asked, Fault.MISTYPED, mostNames) : found;
    }

    /** A number that nothing has is a version that there is not, and nothing to pass over. */
    private boolean isKnown(Word word) {
        return word.hasNumber()
                || !new WordMatches(word, Fault.MISTYPED, index).all().isEmpty();
    }

    private Found find(Asked asked, Fault worst, int mostNames) {
        Map<Thing, Match> best = new HashMap<>();
        if (!asked.isEmpty()) {
            exact(asked).forEach(match -> note(match, best));
            Map<Word, WordMatches> known = new HashMap<>();
            for (List<Word> reading : asked.readings()) {
                List<WordMatches> words = reading.stream()
                        .map(word -> known.computeIfAbsent(word, each -> new WordMatches(each, worst, index)))
                        .toList();
                common(words, mostNames).stream().forEach(name -> note(match(name, words, asked), best));
            }
        }
        return new Found(asked, best.values());
    }

    private List<Match> exact(Asked asked) {
        List<Match> matches = new ArrayList<>();
        index.exactly(Fields.NAME, asked.key()).stream()
                .filter(name -> isExact(names.get(name), asked))
                .forEach(name -> matches.add(new Match(names.get(name).thing(), Closeness.NAME, 0, 0)));
        index.exactly(Fields.ID, asked.key()).stream()
                .filter(name -> isExact(names.get(name), asked))
                .forEach(name -> matches.add(new Match(names.get(name).thing(), Closeness.ID, 0, 0)));
        return matches;
    }

    /**
     * A name without a number means what is current, whatever was called so somewhere once; and the name of a whole family means any of it,
     * whatever is called so somewhere.
     */
    private static boolean isExact(SearchName name, Asked asked) {
        boolean isItsOwn = name.use() == SearchName.Use.NAME;
        return name.thing().family().equals(asked.joined())
                ? isItsOwn && name.thing().isCurrent()
                : isItsOwn || asked.hasNumber() || name.thing().isCurrent();
    }

    private Match match(int name, List<WordMatches> words, Asked asked) {
        Fault worst = Fault.NONE;
        int faults = 0;
        boolean isNamed = false;
        for (WordMatches word : words) {
            Fault fault = word.fault(name);
            worst = fault.compareTo(worst) > 0 ? fault : worst;
            faults += fault.compareTo(Fault.NONE);
            isNamed = isNamed || word.isInName(name);
        }
        SearchName found = names.get(name);
        return new Match(found.thing(), isNamed ? closeness(worst) : Closeness.MAKER, faults, found.unsaid(asked));
    }

    private static Closeness closeness(Fault worst) {
        return switch (worst) {
            case NONE -> Closeness.WORDS;
            case UNFINISHED -> Closeness.BEGINNINGS;
            case MISTYPED -> Closeness.TYPING_ERRORS;
        };
    }

    /** The names that have all words. Of too many the first that have them as they were typed, and the first of all. */
    private static BitSet common(List<WordMatches> words, int most) {
        BitSet common = common(words, WordMatches::all);
        if (common.cardinality() <= most) {
            return common;
        }
        BitSet first = first(common(words, WordMatches::whole), most);
        first.or(first(common, most));
        return first;
    }

    private static BitSet common(List<WordMatches> words, Function<WordMatches, BitSet> having) {
        BitSet common = having.apply(words.getFirst());
        words.forEach(word -> common.and(having.apply(word)));
        return common;
    }

    private static BitSet first(BitSet names, int most) {
        BitSet first = new BitSet();
        names.stream().limit(most).forEach(first::set);
        return first;
    }

    private static void note(Match match, Map<Thing, Match> best) {
        best.merge(match.thing(), match, (one, other) -> Match.CLOSEST.compare(one, other) <= 0 ? one : other);
    }
}
