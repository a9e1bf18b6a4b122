package dev.pairwise.importing;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.ProviderRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.document.SourceRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One file of our own format on its way into records: parsed, checked against the schema, then read list by list. */
final class OwnDocument {

    private static final Map<String, Class<?>> LISTS = lists();

    private final Input input;
    private final SchemaCheck schema;

    OwnDocument(Input input, SchemaCheck schema) {
        this.input = input;
        this.schema = schema;
    }

    private static Map<String, Class<?>> lists() {
        Map<String, Class<?>> lists = new LinkedHashMap<>();
        lists.put("sources", SourceRecord.class);
        lists.put("makers", MakerRecord.class);
        lists.put("providers", ProviderRecord.class);
        lists.put("models", ModelRecord.class);
        lists.put("routes", RouteRecord.class);
        lists.put("prices", PriceRecord.class);
        lists.put("benchmarks", BenchmarkRecord.class);
        lists.put("scores", ScoreRecord.class);
        lists.put("claims", ClaimRecord.class);
        lists.put("withdrawn", String.class);
        return lists;
    }

    void addTo(OwnFormat.Sum sum) {
        JsonNode tree;
        try {
            tree = StrictJson.parse(input.bytes());
        } catch (UnreadableInput unreadable) {
            sum.reject(new Rejection(
                    input.name(), "$", unreadable.reason(), "a document of the format pairwise-catalogue/1 in UTF-8"));
            return;
        }
        List<Rejection> faults = schema.faultsOf(input.name(), tree);
        faults.forEach(sum::reject);
        if (faults.isEmpty()) {
            addRecords(tree, sum);
        }
    }

    private void addRecords(JsonNode tree, OwnFormat.Sum sum) {
        JsonNode source = tree.path("source");
        if (source.isObject()) {
            add(source, SourceRecord.class, new Place(input.name(), "$.source"), sum);
        }
        LISTS.forEach((list, type) -> {
            int index = 0;
            for (JsonNode element : tree.path(list)) {
                Place place = new Place(input.name(), "$.%s[%d]".formatted(list, index++));
                if (type != SourceRecord.class) {
                    complete(element, source);
                }
                add(element, type, place, sum);
            }
        });
    }

    private static void add(JsonNode element, Class<?> type, Place place, OwnFormat.Sum sum) {
        try {
            sum.add(StrictJson.MAPPER.treeToValue(element, type), place);
        } catch (JacksonException unusable) {
            sum.reject(new Rejection(
                    place.file(),
                    place.path(),
                    SchemaCheck.shortened(element.toString()),
                    "dates that the calendar has"));
        }
    }

    /** Writes out what the format lets a record leave out: the document's source, and null for a capability nobody knows. */
    private static void complete(JsonNode element, JsonNode source) {
        if (element instanceof ObjectNode record) {
            if (source.isObject()) {
                fill(record, source);
            }
            if (record.path("capabilities") instanceof ObjectNode capabilities) {
                spellOutUnknown(capabilities);
            }
        }
    }

    private static void spellOutUnknown(ObjectNode capabilities) {
        List<String> unknown = capabilities.propertyNames().stream()
                .filter(code -> capabilities.path(code).isNull())
                .toList();
        unknown.forEach(code -> capabilities.put(code, "unknown"));
    }

    private static void fill(ObjectNode record, JsonNode source) {
        if (record.path("source").asString("").isEmpty()) {
            record.set("source", source.path("slug"));
            if (record.path("checked").asString("").isEmpty()) {
                record.set("checked", source.path("retrieved"));
            }
        }
    }
}
