package dev.pairwise.web.api;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks answers against their description, which here allows nothing that it does not name. */
final class AnswerSchemas {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final ObjectNode definitions;

    AnswerSchemas(JsonNode description) {
        String all = description.at("/components/schemas").toString();
        definitions = (ObjectNode) MAPPER.readTree(all.replace("#/components/schemas/", "#/$defs/"));
        definitions
                .valueStream()
                .filter(schema -> schema.has("properties"))
                .forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
    }

    List<String> faults(JsonNode schema, JsonNode answer) {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.set("$defs", definitions);
        whole.put("$ref", schema.path("$ref").asString().replace("#/components/schemas/", "#/$defs/"));
        return REGISTRY.getSchema(whole).validate(answer).stream()
                .map(Object::toString)
                .toList();
    }
}
