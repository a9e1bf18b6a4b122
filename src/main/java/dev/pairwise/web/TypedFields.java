package dev.pairwise.web;

import dev.pairwise.page.ModelsField;
import dev.pairwise.wording.ListRefusalWording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** The fields of the form of a list as a visitor filled them in, and what is wrong with those that are refused. */
final class TypedFields {

    /** Longer than any name. */
    private static final int MOST = 120;

    private final Map<ModelsField, List<String>> typed = new EnumMap<>(ModelsField.class);
    private final Map<ModelsField, String> refused = new EnumMap<>(ModelsField.class);

    /** Fields left empty are as good as not there. */
    TypedFields(MultiValueMap<String, String> query) {
        for (ModelsField field : ModelsField.values()) {
            List<String> values = query.getOrDefault(field.key(), List.of()).stream()
                    .map(TypedFields::stripped)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (values.stream().anyMatch(value -> value.length() > MOST)) {
                refuse(field, ListRefusalWording.tooLong(MOST));
            }
            if (!values.isEmpty()) {
                typed.put(field, shown(field, values));
            }
        }
    }

    /** Need not be shown whole, nor a choice twice. */
    private static List<String> shown(ModelsField field, List<String> values) {
        Stream<String> shown = values.stream().map(TypedText::of);
        return (field.isRepeatable() ? shown.distinct() : shown).toList();
    }

    private static String stripped(String value) {
        return value.replaceAll("\\p{Cntrl}", " ").strip();
    }

    Map<ModelsField, List<String>> all() {
        return typed;
    }

    Map<ModelsField, String> refused() {
        return refused;
    }

    void refuse(ModelsField field, String why) {
        refused.putIfAbsent(field, why);
    }

    Optional<String> text(ModelsField field) {
        return one(field, Optional::of, "");
    }

    /** The value of a field that can be given once. */
    <T> Optional<T> one(ModelsField field, Function<String, Optional<T>> reading, String refusal) {
        List<String> values = typed.getOrDefault(field, List.of());
        if (values.isEmpty() || refused.containsKey(field)) {
            return Optional.empty();
        }
        if (values.size() > 1) {
            refuse(field, ListRefusalWording.repeated());
            return Optional.empty();
        }
        Optional<T> read = reading.apply(values.getFirst());
        if (read.isEmpty()) {
            refuse(field, refusal);
        }
        return read;
    }

    /** The values of a field that can be given several times; none where one of them is wrong. */
    <T> List<T> several(ModelsField field, Function<String, Optional<T>> reading) {
        List<String> values = typed.getOrDefault(field, List.of());
        List<T> read = values.stream().map(reading).flatMap(Optional::stream).toList();
        if (read.size() < values.size()) {
            refuse(field, ListRefusalWording.choices());
        }
        return refused.containsKey(field) ? List.of() : read;
    }
}
