package dev.pairwise.comparison;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.pairwise.catalogue.Model;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sources spell families as codes do ({@code gpt-oss}); the names of the models say how people write them ({@code GPT OSS}). */
final class FamilyName {

    private FamilyName() {}

    /** As most of the models spell it in their names; as the source does where none has it in its name. */
    static String spelt(String family, Collection<Model> models) {
        List<String> words = words(family);
        return words.isEmpty() ? family : spelt(family, inAnyCase(words), models);
    }

    private static String spelt(String family, Pattern anyCase, Collection<Model> models) {
        return models.stream()
                .flatMap(model -> anyCase.matcher(model.name()).results().map(MatchResult::group))
                .collect(groupingBy(spelling -> spelling, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .max(comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(family);
    }

    /** None is blank: what may join them would find itself in there, in more ways than can be tried. */
    private static List<String> words(String family) {
        return Arrays.stream(family.split("-", -1))
                .filter(word -> !word.isBlank())
                .toList();
    }

    /** As a word of its own, its parts joined by a dash, a space or nothing. */
    private static Pattern inAnyCase(List<String> words) {
        String joined = words.stream().map(Pattern::quote).collect(Collectors.joining("[- ]?"));
        return Pattern.compile("(?<!\\p{L})" + joined + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
