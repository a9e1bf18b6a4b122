package dev.pairwise.comparison;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which of many things have a word that begins in a given way. Each text is filed from each of its words on, without what stands between
 * them, so that "gpt4o" and "4o mini" are found in "gpt-4o-mini" alike.
 */
final class WordBeginnings {

    private final NavigableMap<String, BitSet> filed = new TreeMap<>();

    WordBeginnings(List<List<String>> texts) {
        for (int index = 0; index < texts.size(); index++) {
            for (String text : texts.get(index)) {
                file(Words.written(text), index);
            }
        }
    }

    /** A typed word that is found nowhere as one is looked up as the words it is written of. */
    BitSet of(String typed) {
        BitSet found = startingWith(Words.joined(typed));
        return found.isEmpty() ? withAll(Words.written(typed)) : found;
    }

    private BitSet withAll(List<String> words) {
        BitSet found = startingWith(words.getFirst());
        words.forEach(word -> found.and(startingWith(word)));
        return found;
    }

    private BitSet startingWith(String beginning) {
        BitSet found = new BitSet();
        filed.subMap(beginning, beginning + Character.MAX_VALUE).values().forEach(found::or);
        return found;
    }

    private void file(List<String> words, int index) {
        for (int from = 0; from < words.size(); from++) {
            filed.computeIfAbsent(String.join("", words.subList(from, words.size())), _ -> new BitSet())
                    .set(index);
        }
    }
}
