package dev.pairwise.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what the typed words name. Asks the index for each word by itself, so that the work is bounded by the number of words. */
final class Finder {

    private final List<SearchName> names;
    private final NameIndex index;

    Finder(List<SearchName> names, NameIndex index) {
        this.names = List.copyOf(names);
        this.index = index;
    }

    /** What was found, best first, and for which words. */
    record Found(Asked asked, List<Match> matches) {}

    /** Typing errors are looked for only where nothing is found without them, and words that nothing has are passed over only then. */
    Found find(String typed) {
        Asked asked = Asked.of(typed);
        Found found = findAll(asked);
        if (!found.matches().isEmpty() || asked.isEmpty()) {
            return found;
        }
        Asked known = asked.only(asked.words().stream().filter(this::isKnown).toList());
        return known.isEmpty() || known.words().equals(asked.words()) ? found : findAll(known);
    }

    private Found findAll(Asked asked) {
        Found found = find(asked, Fault.UNFINISHED);
        return found.matches().isEmpty() ? find(asked, Fault.MISTYPED) : found;
    }

    /** A number that nothing has is a version that there is not, and nothing to pass over. */
    private boolean isKnown(Word word) {
        return word.hasNumber()
                || !new WordMatches(word, Fault.MISTYPED, index).all().isEmpty();
    }

    private Found find(Asked asked, Fault worst) {
        Map<Thing, Match> best = new HashMap<>();
        if (!asked.isEmpty()) {
            exact(asked).forEach(match -> note(match, best));
            Map<Word, WordMatches> known = new HashMap<>();
            for (List<Word> reading : asked.readings()) {
                List<WordMatches> words = reading.stream()
                        .map(word -> known.computeIfAbsent(word, each -> new WordMatches(each, worst, index)))
                        .toList();
                common(words).stream().forEach(name -> note(match(name, words, asked), best));
            }
        }
        return new Found(asked, sorted(best.values(), Match.bestFirst(asked)));
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
        List<Fault> faults = words.stream().map(word -> word.fault(name)).toList();
        boolean isNamed = words.stream().anyMatch(word -> word.isInName(name));
        SearchName found = names.get(name);
        return new Match(
                found.thing(),
                isNamed
                        ? closeness(
                                faults.stream().max(Comparator.naturalOrder()).orElseThrow())
                        : Closeness.MAKER,
                faults.stream().mapToInt(Fault::ordinal).sum(),
                found.unsaid(asked));
    }

    private static Closeness closeness(Fault worst) {
        return switch (worst) {
            case NONE -> Closeness.WORDS;
            case UNFINISHED -> Closeness.BEGINNINGS;
            case MISTYPED -> Closeness.TYPING_ERRORS;
        };
    }

    private static BitSet common(List<WordMatches> words) {
        BitSet common = words.getFirst().all();
        words.forEach(word -> common.and(word.all()));
        return common;
    }

    private static void note(Match match, Map<Thing, Match> best) {
        best.merge(match.thing(), match, (one, other) -> Match.CLOSEST.compare(one, other) <= 0 ? one : other);
    }

    private static List<Match> sorted(Collection<Match> matches, Comparator<Match> order) {
        return matches.stream().sorted(order).toList();
    }
}
