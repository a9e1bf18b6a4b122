package dev.pairwise.scale;

import dev.pairwise.document.CatalogueDocument;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a catalogue many times as large: makers, families, lines, models, routes, prices, scores and claims again under other names.
 * Providers, tests and sources stay as few as they are, so each serves, measures and tells of many times as many models; that is the
 * harder case. Each copy has its own level of prices, so that no two models tie by construction.
 */
final class Copies {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> SHARED = Set.of("sources", "providers", "benchmarks", "withdrawn");

    /** Every text that names a maker, a family, a line, a model or a route. */
    private static final Set<String> NAMES =
            Set.of("maker", "family", "line", "model", "modelId", "route", "rolling", "successor");

    private static final Set<String> NAMES_OF_ITSELF = Set.of("slug", "name");

    private static final Set<String> RATES = Set.of(
            "input",
            "output",
            "cacheRead",
            "cacheWrite",
            "cacheWriteHour",
            "batchInput",
            "batchOutput",
            "priorityInput",
            "priorityOutput",
            "audioInput",
            "audioOutput");

    /** Decimals are texts in the format, as rates are. */
    private static final Set<String> SCORES = Set.of("value", "standardError");

    private static final int LEVELS = 101;

    private final ObjectNode original;

    Copies(CatalogueDocument document) {
        this.original = MAPPER.valueToTree(document);
    }

    /** The original and so many copies less one, as one document. */
    static CatalogueDocument times(int times, CatalogueDocument document) {
        Copies copies = new Copies(document);
        List<CatalogueDocument> all =
                IntStream.range(1, times).mapToObj(copies::copy).toList();
        return sum(document, all);
    }

    /** A document of the copy alone: it names sources, providers and tests of the original. */
    CatalogueDocument copy(int number) {
        return MAPPER.treeToValue(tree(number), CatalogueDocument.class);
    }

    /** The same as a file. */
    String json(int number) {
        return MAPPER.writeValueAsString(tree(number));
    }

    private ObjectNode tree(int number) {
        ObjectNode copy = original.deepCopy();
        copy.remove(SHARED);
        BigDecimal level = level(number);
        copy.properties().forEach(list -> {
            if (list.getValue() instanceof ArrayNode records) {
                records.forEach(record -> rename((ObjectNode) record, number, level));
            }
        });
        return copy;
    }

    private static void rename(ObjectNode record, int number, BigDecimal level) {
        for (String field : List.copyOf(record.propertyNames())) {
            JsonNode value = record.get(field);
            if (value.isString() && isName(field, record)) {
                record.put(field, renamed(field, value.stringValue(), number));
            } else if (value.isNumber() && RATES.contains(field)) {
                record.put(field, times(value.decimalValue(), level).toPlainString());
            } else if (value.isNumber() && SCORES.contains(field)) {
                record.put(field, value.decimalValue().toPlainString());
            } else if (field.equals("tiers")) {
                value.forEach(tier -> rename((ObjectNode) tier, number, level));
            } else if (field.equals("aliases")) {
                ArrayNode aliases = record.putArray(field);
                value.forEach(alias -> aliases.add(renamed(field, alias.stringValue(), number)));
            }
        }
    }

    /** A licence has a name as well, and no slug. */
    private static boolean isName(String field, ObjectNode record) {
        return NAMES.contains(field) || (NAMES_OF_ITSELF.contains(field) && record.has("slug"));
    }

    private static String renamed(String field, String text, int number) {
        return field.equals("name") || field.equals("family") || field.equals("line")
                ? "%s X%d".formatted(text, number)
                : "%s-x%d".formatted(text, number);
    }

    /** Between half and one and a half of the original prices. */
    private static BigDecimal level(int number) {
        return BigDecimal.valueOf(50 + number * 37 % LEVELS, 2);
    }

    private static BigDecimal times(BigDecimal price, BigDecimal level) {
        return price.multiply(level).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    private static CatalogueDocument sum(CatalogueDocument first, List<CatalogueDocument> others) {
        List<CatalogueDocument> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return new CatalogueDocument(
                first.format(),
                null,
                first.sources(),
                all(all, CatalogueDocument::makers),
                first.providers(),
                all(all, CatalogueDocument::models),
                all(all, CatalogueDocument::routes),
                all(all, CatalogueDocument::prices),
                first.benchmarks(),
                all(all, CatalogueDocument::scores),
                all(all, CatalogueDocument::claims),
                first.withdrawn());
    }

    private static <T> List<T> all(List<CatalogueDocument> documents, Function<CatalogueDocument, List<T>> list) {
        return documents.stream().map(list).flatMap(Collection::stream).toList();
    }
}
