package dev.pairwise.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Every two neighbouring characters of a text, word by word, with a space around each so that first and last letters count too. */
final class Pairs {

    private static final Pattern LETTER_MEETS_NUMBER =
            Pattern.compile("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})|\\.");

    private Pairs() {}

    static Set<String> of(List<String> parts) {
        Set<String> pairs = new HashSet<>();
        parts.stream().flatMap(LETTER_MEETS_NUMBER::splitAsStream).forEach(word -> add(" " + word + " ", pairs));
        return pairs;
    }

    private static void add(String spaced, Set<String> pairs) {
        for (int from = 0; from + 2 <= spaced.length(); from++) {
            pairs.add(spaced.substring(from, from + 2));
        }
    }
}
