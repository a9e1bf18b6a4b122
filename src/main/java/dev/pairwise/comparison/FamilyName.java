package dev.pairwise.comparison;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.pairwise.catalogue.Model;
import java.util.Arrays;
import java.util.Collection;
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
        Pattern anyCase = inAnyCase(family);
        return models.stream()
                .flatMap(model -> anyCase.matcher(model.name()).results().map(MatchResult::group))
                .collect(groupingBy(spelling -> spelling, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .max(comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(family);
    }

    /** As a word of its own, its parts joined by a dash, a space or nothing. */
    private static Pattern inAnyCase(String family) {
        String words = Arrays.stream(family.split("-", -1)).map(Pattern::quote).collect(Collectors.joining("[- ]?"));
        return Pattern.compile("(?<!\\p{L})" + words + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
