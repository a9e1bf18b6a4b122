package dev.pairwise.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was typed, taken apart. {@code isWhole} unless words had to be passed over that no name has. Who types a number means one version;
 * who types none means what is current.
 */
record Asked(List<Word> words, String joined, boolean isWhole, boolean hasNumber) {

    /** No name is longer; the rest of what was typed is not looked at. */
    static final int MOST_CHARACTERS = 120;

    /** Nobody types more, and each word costs. */
    static final int MOST_WORDS = 8;

    Asked {
        words = List.copyOf(words);
    }

    static Asked of(String typed) {
        List<Word> all = Words.of(cut(typed));
        return of(all.stream().limit(MOST_WORDS).toList(), Words.joined(all), true);
    }

    private static Asked of(List<Word> words, String joined, boolean isWhole) {
        return new Asked(words, joined, isWhole, words.stream().anyMatch(Word::hasNumber));
    }

    /** As {@link SearchName#key}. */
    String key() {
        return words.stream().flatMap(word -> word.parts().stream()).collect(Collectors.joining());
    }

    static String cut(String typed) {
        return typed.substring(0, Math.min(MOST_CHARACTERS, typed.length()));
    }

    Asked only(List<Word> kept) {
        return of(kept, Words.joined(kept), false);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a word of a name is among what was typed, or begun. */
    boolean says(String part) {
        if (joined.contains(Words.withoutPoint(part))) {
            return true;
        }
        for (Word word : words) {
            if (part.startsWith(word.joined())) {
                return true;
            }
        }
        return false;
    }

    /** The words as they are, and with each two neighbours joined into one. */
    List<List<Word>> readings() {
        List<List<Word>> readings = new ArrayList<>(List.of(words));
        for (int at = 0; at + 1 < words.size(); at++) {
            List<Word> joinedAt = new ArrayList<>(words);
            joinedAt.set(at, words.get(at).with(words.get(at + 1)));
            joinedAt.remove(at + 1);
            readings.add(joinedAt);
        }
        return readings;
    }
}
