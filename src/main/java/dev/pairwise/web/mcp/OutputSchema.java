package dev.pairwise.web.mcp;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Describes a record as a JSON schema. An {@code Optional} may be left out, anything else is always there. */
final class OutputSchema {

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, long.class, Integer.class, Long.class);

    private OutputSchema() {}

    static Map<String, Object> of(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() != Optional.class) {
                required.add(component.getName());
            }
            properties.put(component.getName(), of(component.getGenericType()));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }

    private static Map<String, Object> of(Type type) {
        return switch (type) {
            case ParameterizedType generic when generic.getRawType() == Optional.class -> of(content(generic));
            case ParameterizedType generic
            when generic.getRawType() == List.class -> Map.of("type", "array", "items", of(content(generic)));
            case Class<?> record when record.isRecord() -> of(record);
            case Class<?> text when text == String.class -> Map.of("type", "string");
            case Class<?> number when WHOLE_NUMBERS.contains(number) -> Map.of("type", "integer");
            case Class<?> flag when flag == boolean.class -> Map.of("type", "boolean");
            default -> throw new IllegalArgumentException("has no schema: " + type);
        };
    }

    private static Type content(ParameterizedType generic) {
        return generic.getActualTypeArguments()[0];
    }
}
