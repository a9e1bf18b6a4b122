package dev.pairwise.importing.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words in an id that say how a model is served rather than which model it is. */
public final class Serving {

    /** Never part of a model's name, so they are taken off every key. */
    private static final Map<String, String> ALWAYS = words(Map.of(
            "free",
            "free",
            "contributor",
            "contributor",
            "tee",
            "tee",
            "peft",
            "peft",
            "quantised",
            "dynamic fp8 fp4 nvfp4 int4 int8 awq gptq gguf autoround 4bit 8bit mxfp4 w4a16",
            "",
            "maas bf16 fp16 hf tput original official paddle"));

    /** Part of some names: they come off only where the rest of the id names a known model. */
    private static final Map<String, String> SOMETIMES = words(Map.of(
            "thinking", "thinking think reasoning",
            "fast", "fast turbo highspeed lightning nitro speed ultraspeed priority instant versatile express",
            "flex", "flex",
            "flashx", "flashx",
            "effort", "high low medium max minimal xhigh",
            "pro", "pro",
            "latest", "latest"));

    /** A route that says it does not think is the plain model, not a variant of it. */
    private static final Pattern WITHOUT_THINKING = Pattern.compile("-non?-(reasoning|thinking)");

    private Serving() {}

    /** Takes the words that are never part of a name off the end of a key and adds them to {@code taken}. */
    public static String strip(String key, List<String> taken) {
        String rest = key;
        for (String word = last(rest); ALWAYS.containsKey(word) && !word.equals(rest); word = last(rest)) {
            taken.add(word);
            rest = rest.substring(0, rest.length() - word.length() - 1);
        }
        return rest;
    }

    /** The key without its last word, if that word can say how a model is served. */
    public static Optional<String> shorter(String key) {
        String plain = WITHOUT_THINKING.matcher(key).replaceFirst("");
        if (!plain.equals(key)) {
            return Optional.of(plain);
        }
        String word = last(key);
        return SOMETIMES.containsKey(word) && !word.equals(key)
                ? Optional.of(key.substring(0, key.length() - word.length() - 1))
                : Optional.empty();
    }

    /** What sets a route apart from its model: the words of the route's id that the model's own key does not have. */
    public static Optional<String> variant(RouteName route, String modelKey) {
        Set<String> own = Stream.of(modelKey.split("-")).collect(Collectors.toSet());
        String key = WITHOUT_THINKING.matcher(route.key()).replaceAll("");
        String names = Stream.concat(route.servedAs().stream(), Stream.of(key.split("-")))
                .filter(word -> !own.contains(word))
                .map(word -> ALWAYS.getOrDefault(word, SOMETIMES.getOrDefault(word, "")))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("-"));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('-') + 1);
    }

    private static Map<String, String> words(Map<String, String> wordsByName) {
        Map<String, String> names = new TreeMap<>();
        wordsByName.forEach((name, words) -> Stream.of(words.split(" ")).forEach(word -> names.put(word, name)));
        return Map.copyOf(names);
    }
}
