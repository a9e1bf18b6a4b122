package dev.pairwise.web.api;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A part of an answer, to be shown: of lists the first item, of objects the named parts. */
final class Shortened {

    private static final JsonMapper MAPPER = JsonForms.mapper();

    private Shortened() {}

    /** {@code kept} are names of parts with dots between them; whatever is below a named part stays. */
    static String text(Object answer, List<String> kept) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(of(MAPPER.valueToTree(answer), "", kept));
    }

    private static JsonNode of(JsonNode node, String path, List<String> kept) {
        return switch (node) {
            case ObjectNode object -> parts(object, path, kept);
            case ArrayNode array -> first(array, path, kept);
            default -> node;
        };
    }

    private static JsonNode parts(ObjectNode object, String path, List<String> kept) {
        ObjectNode parts = MAPPER.createObjectNode();
        object.properties().forEach(part -> {
            String name = path.isEmpty() ? part.getKey() : path + "." + part.getKey();
            if (isKept(name, kept)) {
                parts.set(part.getKey(), of(part.getValue(), name, kept));
            }
        });
        return parts;
    }

    private static JsonNode first(ArrayNode array, String path, List<String> kept) {
        ArrayNode first = MAPPER.createArrayNode();
        array.valueStream().limit(1).map(item -> of(item, path, kept)).forEach(first::add);
        return first;
    }

    /** On the way to a named part, or below one. */
    private static boolean isKept(String name, List<String> kept) {
        return kept.stream().anyMatch(part -> isWithin(part, name) || isWithin(name, part));
    }

    private static boolean isWithin(String part, String whole) {
        return part.equals(whole) || part.startsWith(whole + ".");
    }
}
