package dev.pairwise.page;

import dev.pairwise.comparison.ChartMeasure;
import dev.pairwise.comparison.ModelQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the query of the list of models asks for. {@code text} is what is searched, empty for all; {@code typed} keeps what the visitor
 * gave, {@code refused} the message for each field that is wrong, which filters nothing.
 */
public record ModelsRequest(
        String text,
        ModelQuery query,
        List<ModelColumn> columns,
        Optional<ChartMeasure> chart,
        Map<ModelsField, List<String>> typed,
        Map<ModelsField, String> refused) {

    /** The whole list. */
    public static final ModelsRequest PLAIN =
            new ModelsRequest("", ModelQuery.ALL, ModelColumn.AT_FIRST, Optional.empty(), Map.of(), Map.of());

    public ModelsRequest {
        columns = List.copyOf(columns);
        typed = Map.copyOf(typed);
        refused = Map.copyOf(refused);
    }

    public boolean isRefused() {
        return !refused.isEmpty();
    }

    /** What is wrong, each with the name of its field. */
    public List<String> refusals() {
        return refused.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(refusal -> refusal.getKey().key() + ": " + refusal.getValue())
                .toList();
    }

    /** Nothing is asked for but the list itself. */
    boolean isPlain() {
        return typed.isEmpty();
    }

    List<String> typed(ModelsField field) {
        return typed.getOrDefault(field, List.of());
    }

    /** What an address must say to give the same list, apart from some fields. */
    List<Parameter> kept(ModelsField... without) {
        Set<ModelsField> left = Set.of(without);
        return Stream.of(ModelsField.values())
                .filter(field -> !left.contains(field) && !refused.containsKey(field))
                .flatMap(field -> typed(field).stream().map(value -> new Parameter(field.key(), value)))
                .toList();
    }
}
