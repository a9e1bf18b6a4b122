package dev.pairwise.wording;

import com.ibm.icu.text.ListFormatter;
import java.util.Collection;
import java.util.Locale;

/** Lists with a serial comma, plurals and agreement. Nothing else joins words. */
public final class English {

    private static final ListFormatter AND =
            ListFormatter.getInstance(Locale.US, ListFormatter.Type.AND, ListFormatter.Width.WIDE);
    private static final ListFormatter OR =
            ListFormatter.getInstance(Locale.US, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
    private static final String[] WORDS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };

    private English() {}

    /** {@code a}, {@code a and b}, {@code a, b, and c}. */
    public static String and(Collection<String> words) {
        return joined(words, AND);
    }

    /** {@code a}, {@code a or b}, {@code a, b, or c}. */
    public static String or(Collection<String> words) {
        return joined(words, OR);
    }

    /** Most lists are of one, and the formatter is slow. */
    private static String joined(Collection<String> words, ListFormatter formatter) {
        return words.size() == 1 ? words.iterator().next() : formatter.format(words);
    }

    /** {@code 1 route}, {@code 7 routes}. */
    public static String count(long number, String one, String many) {
        return Numbers.exact(number) + " " + choose(number, one, many);
    }

    /** The form that agrees with the number: {@code choose(1, "is", "are")} is {@code is}. */
    public static String choose(long number, String one, String many) {
        return number == 1 ? one : many;
    }

    /** Small numbers in words, as prose wants them: {@code three}; from eleven on in digits. */
    public static String inWords(int number) {
        return number >= 0 && number < WORDS.length ? WORDS[number] : Numbers.exact(number);
    }

    /** With its first letter in upper case. */
    public static String sentenceCase(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@code Claude's}, {@code Inference's}, {@code models'}. */
    public static String possessive(String name) {
        return name.endsWith("s") ? name + "'" : name + "'s";
    }
}
