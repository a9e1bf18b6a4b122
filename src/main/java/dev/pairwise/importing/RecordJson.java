package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.SourceRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Records as the format writes them: no absent keys, money as text, and no date that the reader would fill in the same. */
final class RecordJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRETTY =
            new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);

    private final Map<String, LocalDate> retrieved;

    RecordJson(List<SourceRecord> sources) {
        this.retrieved = sources.stream().collect(Collectors.toMap(SourceRecord::slug, SourceRecord::retrieved));
    }

    static String text(ObjectNode document) {
        return MAPPER.writer().with(PRETTY).writeValueAsString(document) + "\n";
    }

    ObjectNode document(Map<String, ? extends List<?>> lists) {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("format", CatalogueDocument.FORMAT);
        lists.forEach((name, records) -> {
            if (!records.isEmpty()) {
                document.set(name, list(name, records));
            }
        });
        return document;
    }

    private ArrayNode list(String name, List<?> records) {
        ArrayNode list = MAPPER.createArrayNode();
        records.forEach(record -> list.add(element(name, record)));
        return list;
    }

    private JsonNode element(String list, Object record) {
        boolean holdsMoney = list.equals("routes") || list.equals("prices");
        Function<JsonNode, JsonNode> money = holdsMoney ? RecordJson::asText : Function.identity();
        JsonNode node = pruned(MAPPER.valueToTree(record), money);
        if (node instanceof ObjectNode object) {
            shorten(object);
        }
        return node;
    }

    /** One record of a list, on one line. */
    String line(String list, Object record) {
        return MAPPER.writeValueAsString(element(list, record));
    }

    private static JsonNode asText(JsonNode node) {
        return node instanceof DecimalNode decimal
                ? StringNode.valueOf(decimal.decimalValue().toPlainString())
                : node;
    }

    private static JsonNode pruned(JsonNode node, Function<JsonNode, JsonNode> money) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode kept = MAPPER.createObjectNode();
                object.properties().forEach(property -> {
                    JsonNode value = pruned(property.getValue(), money);
                    if (!value.isNull() && !(value.isContainer() && value.isEmpty())) {
                        kept.set(property.getKey(), value);
                    }
                });
                yield kept;
            }
            case ArrayNode array -> {
                ArrayNode kept = MAPPER.createArrayNode();
                array.forEach(element -> kept.add(pruned(element, money)));
                yield kept;
            }
            default -> money.apply(node);
        };
    }

    /** Checked on the day the source was retrieved, and changed on the day it was checked, are what a reader assumes. */
    private void shorten(ObjectNode record) {
        LocalDate day = retrieved.get(record.path("source").asString(""));
        String checked = record.path("checked").asString("");
        if (!checked.isEmpty() && checked.equals(record.path("changed").asString(""))) {
            record.remove("changed");
        }
        if (day != null && day.toString().equals(checked)) {
            record.remove("checked");
        }
    }
}
