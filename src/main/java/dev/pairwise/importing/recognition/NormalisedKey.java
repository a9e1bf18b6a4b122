package dev.pairwise.importing.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spellings of one name brought together. Two ids with one normalised key name one model. */
public final class NormalisedKey {

    private static final Pattern POINT = Pattern.compile("(?<=\\d)p(?=\\d)");
    private static final Pattern SEPARATORS = Pattern.compile("[._\\s()+]+|-{2,}");
    private static final Pattern HOST = Pattern.compile(
            "^(databricks|azure|groq|cerebras|coding|hf|vertex|bedrock|route|duo-chat|doubao|dola)-(?=[a-z])");
    private static final Pattern LETTERS_THEN_DIGITS = Pattern.compile("(?<=[a-z]{2})(?=\\d)");

    private NormalisedKey() {}

    /** The key of a canonical id {@code maker/name}. */
    public static String of(String id) {
        return RouteName.of(id).key();
    }

    /** {@code Claude-3.5_Sonnet} and {@code claude-3p5-sonnet} are {@code claude-3-5-sonnet}. */
    public static String spelling(String name) {
        String points = POINT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(".");
        String dashes = SEPARATORS.matcher(points.replace("+", "-plus")).replaceAll("-");
        String trimmed = SEPARATORS.matcher(dashes).replaceAll("-").replaceAll("^-|-$", "");
        return withoutMaker(HOST.matcher(trimmed).replaceFirst(""));
    }

    /**
     * Neither the order of words nor {@code instruct} nor the gap in {@code llama3} tells models apart: a weaker key for ids that nothing
     * else places. Numbers keep their order, since {@code 05-06} and {@code 06-05} are two days.
     */
    public static String loose(String key) {
        List<String> words = Arrays.stream(
                        LETTERS_THEN_DIGITS.matcher(key).replaceAll("-").split("-"))
                .filter(word -> !word.matches("instruct|it|hf|"))
                .toList();
        Stream<String> numbers = words.stream().filter(NormalisedKey::isNumber);
        Stream<String> names = words.stream().filter(word -> !isNumber(word)).sorted();
        return Stream.concat(names, numbers).collect(Collectors.joining("-"));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** {@code openai-gpt-oss-120b} repeats its maker; {@code minimax-m2} does not. */
    private static String withoutMaker(String key) {
        int dash = key.indexOf('-');
        if (dash < 0) {
            return key;
        }
        String rest = key.substring(dash + 1);
        return Makers.TABLE.isMakerOf(key.substring(0, dash), rest) ? rest : key;
    }
}
