package dev.pairwise.importing;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Checks a document against {@code pairwise-catalogue-1.schema.json} and puts each fault in plain words. */
final class SchemaCheck {

    private static final String RESOURCE = "/db/pairwise-catalogue-1.schema.json";

    /** A value longer than this is cut in a report. */
    private static final int LONGEST_VALUE = 80;

    private final JsonNode schemaDocument;
    private final Schema schema;

    SchemaCheck() {
        try (InputStream stream = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            schemaDocument = StrictJson.MAPPER.readTree(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaDocument);
    }

    List<Rejection> faultsOf(String file, JsonNode document) {
        return schema.validate(document).stream()
                .map(error -> rejection(file, document, error))
                .sorted()
                .distinct()
                .toList();
    }

    private Rejection rejection(String file, JsonNode document, Error error) {
        String at = path(error.getInstanceLocation());
        JsonNode node = document.at(error.getInstanceLocation().toString());
        return switch (error.getKeyword()) {
            case "required" -> new Rejection(file, at, "no " + error.getProperty(), "a key " + error.getProperty());
            case "additionalProperties" ->
                new Rejection(
                        file,
                        at + "." + error.getProperty(),
                        shown(node.path(error.getProperty())),
                        "no key of this name");
            case "const" -> new Rejection(file, at, shown(node), shown(error.getSchemaNode()));
            case "enum" -> new Rejection(file, at, shown(node), "one of " + choices(error.getSchemaNode()));
            default -> new Rejection(file, at, shown(node), description(error));
        };
    }

    /** What the part of the schema that was broken says of itself. */
    private String description(Error error) {
        String fragment = error.getSchemaLocation().getFragment().toString();
        String part = fragment.substring(0, Math.max(0, fragment.lastIndexOf('/')));
        return schemaDocument.at(part).path("description").asString(error.getMessage());
    }

    private static String choices(JsonNode choices) {
        return StreamSupport.stream(choices.spliterator(), false)
                .map(choice -> choice.isNull() ? "null" : choice.asString())
                .collect(Collectors.joining(", "));
    }

    private static String shown(JsonNode node) {
        return shortened(node.isMissingNode() ? "nothing" : node.toString());
    }

    static String shortened(String text) {
        return Legible.spelt(text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text);
    }

    private static String path(NodePath location) {
        StringBuilder path = new StringBuilder("$");
        for (int index = 0; index < location.getNameCount(); index++) {
            Object element = location.getElement(index);
            if (element instanceof Integer number) {
                path.append('[').append(number).append(']');
            } else {
                path.append('.').append(element);
            }
        }
        return path.toString();
    }
}
