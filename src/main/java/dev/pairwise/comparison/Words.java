package dev.pairwise.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes names apart into words of letters and digits, in lower case. */
final class Words {

    /** No name is longer; the rest of what somebody typed is not looked at. */
    static final int MOST_CHARACTERS = 200;

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTER_MEETS_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    private Words() {}

    /** {@code "gpt-4o"} is written of "gpt" and "4o". */
    private static List<String> written(String text) {
        return split(SEPARATORS, text);
    }

    /** {@code "gpt-4o"} sounds like "gpt", "4" and "o". */
    static List<String> smallest(String text) {
        return written(text).stream()
                .flatMap(word -> LETTER_MEETS_DIGIT.splitAsStream(word))
                .toList();
    }

    private static List<String> split(Pattern pattern, String text) {
        String start =
                text.substring(0, Math.min(MOST_CHARACTERS, text.length())).toLowerCase(Locale.ROOT);
        return Arrays.stream(pattern.split(start))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
