package dev.pairwise.web.mcp;

import dev.pairwise.catalogue.Coded;
import dev.pairwise.page.WorkloadField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes the arguments of a tool as a JSON schema. */
final class InputSchema {

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    InputSchema requiredText(String name, String description) {
        required.add(name);
        return optionalText(name, description);
    }

    InputSchema optionalText(String name, String description) {
        return add(name, Map.of("type", "string", "description", description));
    }

    InputSchema day(String name, String description) {
        return add(name, Map.of("type", "string", "format", "date", "description", description));
    }

    InputSchema flag(String name, String description) {
        return add(name, Map.of("type", "boolean", "default", false, "description", description));
    }

    InputSchema number(String name, String description, long least, long most, long otherwise) {
        return add(
                name,
                Map.of(
                        "type",
                        "integer",
                        "minimum",
                        least,
                        "maximum",
                        most,
                        "default",
                        otherwise,
                        "description",
                        description));
    }

    <E extends Enum<E> & Coded> InputSchema codes(String name, String description, Class<E> type) {
        List<String> codes =
                Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
        return add(
                name,
                Map.of("type", "array", "items", Map.of("type", "string", "enum", codes), "description", description));
    }

    /** The five numbers of a workload, each with its limits. */
    InputSchema workload() {
        for (WorkloadField field : WorkloadField.values()) {
            number(field.key(), field.label(), field.least(), field.most(), Arguments.otherwise(field));
        }
        return this;
    }

    Map<String, Object> build() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private InputSchema add(String name, Map<String, Object> property) {
        properties.put(name, property);
        return this;
    }
}
