package dev.pairwise.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes names, and what people type, apart into words in lower case; dashes, dots, accents and signs make no difference. */
final class Words {

    /** No name is longer; the rest is not looked at. */
    static final int MOST_CHARACTERS = 200;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern PLUS = Pattern.compile("(?<=[\\p{L}\\p{N}])\\+");

    /** Some providers write "4-1" or "4p1" for 4.1, since their names may hold no dot. */
    private static final Pattern DASH_FOR_POINT =
            Pattern.compile("(?<![\\d.])(\\d{1,2})[-_](\\d{1,2})(?![\\p{L}\\d.])");

    private static final Pattern LETTER_FOR_POINT = Pattern.compile("(?<=\\d)p(?=\\d)");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}.]+|(?<!\\d)\\.|\\.(?!\\d)");
    private static final Pattern NO_FRACTION = Pattern.compile("^(\\p{L}*\\d+)\\.0+");

    /** A word of three letters is a name, so that a number beside it is one of its own: "gpt4o" is "gpt" and "4o". */
    private static final Pattern NAME_MEETS_NUMBER = Pattern.compile("(?<=\\p{L}{3})(?=\\d)|(?<=\\d)(?=\\p{L}{3})");

    private Words() {}

    static List<Word> of(String text) {
        return Arrays.stream(SEPARATORS.split(plain(text)))
                .filter(piece -> !piece.isEmpty())
                .map(Words::word)
                .toList();
    }

    /** The smallest words, in order. */
    static List<String> parts(String text) {
        return of(text).stream().flatMap(word -> word.parts().stream()).toList();
    }

    /** All of it without what stands between its words. */
    static String joined(String text) {
        return joined(of(text));
    }

    static String joined(List<Word> words) {
        return words.stream().map(Word::joined).collect(Collectors.joining());
    }

    static String withoutPoint(String part) {
        return part.replace(".", "");
    }

    private static Word word(String piece) {
        List<String> parts =
                NAME_MEETS_NUMBER.splitAsStream(piece).map(Words::withoutZeros).toList();
        return new Word(withoutPoint(String.join("", parts)), parts);
    }

    /** "4.0" is the same version as "4". */
    private static String withoutZeros(String part) {
        var number = NO_FRACTION.matcher(part);
        return number.matches() ? number.group(1) : part;
    }

    private static String plain(String text) {
        String start = text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
        String folded = Normalizer.normalize(start, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare =
                APOSTROPHES.matcher(ACCENTS.matcher(folded).replaceAll("")).replaceAll("");
        String spelt = PLUS.matcher(bare.replace("τ", "tau")).replaceAll(" plus");
        return LETTER_FOR_POINT
                .matcher(DASH_FOR_POINT.matcher(spelt).replaceAll("$1.$2"))
                .replaceAll(".");
    }
}
