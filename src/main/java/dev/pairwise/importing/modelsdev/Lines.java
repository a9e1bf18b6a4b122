package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.Tables;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The product line that versions of one model share: its slug without versions, dates and words for how finished it is. Sizes and tiers
 * stay, so {@code qwen3.7-max} and {@code qwen3.8-max-0902} are {@code qwen-max}, and {@code llama-3.3-70b-instruct} is
 * {@code llama-70b}. Exceptions are in the table of models.
 */
final class Lines {

    private static final Pattern SIZE = Pattern.compile("^(?:[ae]?\\d+(\\.\\d+)?[bt]|\\d+x\\d+b|\\d+k)");
    private static final Pattern NUMBER = Pattern.compile("^v?\\d+(\\.\\d+)*+o?");
    private static final Pattern WORD_AND_VERSION = Pattern.compile("^([a-z]+)\\.?\\d+(\\.\\d+)*+");
    private static final Pattern VERSION_AND_LETTER = Pattern.compile("^\\d+(\\.\\d+)*+([nv])");

    /** They say how finished or how tuned a version is, not which product it is. */
    private static final Set<String> STAGES =
            Set.of("latest", "preview", "beta", "alpha", "exp", "experimental", "instruct", "it", "hf", "ga");

    /** Lines whose first word is not their family, and families of two words. */
    private static final Map<String, String> FAMILIES = Tables.map(Lines.class, "families.json", String.class);

    private Lines() {}

    static String line(String slug) {
        String line = Stream.of(slug.split("-"))
                .filter(word -> !STAGES.contains(word))
                .map(Lines::withoutVersion)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        return line.isEmpty() ? slug : line;
    }

    /** The brand a line belongs to: the longest beginning of the line that the table names, else its first word. */
    static String family(String line) {
        String beginning = line;
        while (!FAMILIES.containsKey(beginning) && beginning.contains("-")) {
            beginning = beginning.substring(0, beginning.lastIndexOf('-'));
        }
        return FAMILIES.getOrDefault(beginning, beginning);
    }

    private static String withoutVersion(String word) {
        if (SIZE.matcher(word).matches()) {
            return word;
        }
        if (NUMBER.matcher(word).matches()) {
            return word.startsWith("v") && word.length() > 1 ? "v" : "";
        }
        Matcher worded = WORD_AND_VERSION.matcher(word);
        Matcher lettered = VERSION_AND_LETTER.matcher(word);
        if (worded.matches()) {
            return worded.group(1);
        }
        return lettered.matches() ? lettered.group(2) : word;
    }
}
