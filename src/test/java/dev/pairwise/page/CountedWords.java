package dev.pairwise.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds counted words that do not agree with the number before them. Most words end as no number does and are passed over at once. */
final class CountedWords {

    private static final Set<String> PLURALS = Set.of(
            "routes",
            "providers",
            "tests",
            "models",
            "benchmarks",
            "scores",
            "facts",
            "sources",
            "requests",
            "capabilities",
            "times",
            "tokens",
            "comparisons",
            "records");
    private static final Set<String> SINGULARS =
            Set.of("route", "provider", "test", "model", "benchmark", "score", "fact", "source", "request");

    /** At the end of the word before: one, and not the end of 2.1 or of 1,001. */
    private static final Pattern ONE = Pattern.compile("\\b(?<![.,\\d])(?:1|[Oo]ne)$");

    private static final Pattern MANY =
            Pattern.compile("\\b(?:[2-9]|[1-9][\\d,]*\\d|two|three|four|five|six|seven|eight|nine|ten)$");

    private CountedWords() {}

    static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (!mayEndNumber(text, space)) {
                continue;
            }
            int end = endOfWord(text, space + 1);
            String word = text.substring(space + 1, end);
            if (PLURALS.contains(word) && ONE.matcher(wordBefore(text, space)).find()) {
                faults.add("plural of one: " + wordBefore(text, space) + " " + word);
            }
            if (SINGULARS.contains(word)
                    && !isInCompound(text, end)
                    && MANY.matcher(wordBefore(text, space)).find()) {
                faults.add("singular of many: " + wordBefore(text, space) + " " + word);
            }
        }
        return faults;
    }

    /** A digit, or the last two letters of a number in words up to ten. */
    private static boolean mayEndNumber(String text, int end) {
        char last = end > 0 ? text.charAt(end - 1) : ' ';
        char before = end > 1 ? text.charAt(end - 2) : ' ';
        return switch (last) {
            case 'e' -> before == 'n' || before == 'e' || before == 'v';
            case 'o' -> before == 'w';
            case 'r' -> before == 'u';
            case 'x' -> before == 'i';
            case 'n' -> before == 'e';
            case 't' -> before == 'h';
            default -> last >= '0' && last <= '9';
        };
    }

    private static String wordBefore(String text, int space) {
        return text.substring(text.lastIndexOf(' ', space - 1) + 1, space);
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** In {@code 3 benchmark scores} it is the last word that is counted. */
    private static boolean isInCompound(String text, int end) {
        return end < text.length() && text.charAt(end) == ' ';
    }
}
