package dev.pairwise.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A page as the browser hands it to a screen reader: nodes with a role and a name, as laid out and not as written. */
record Heard(Map<String, JsonObject> nodes) {

    static Heard on(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Accessibility.enable");
        JsonObject tree = session.send("Accessibility.getFullAXTree");
        Map<String, JsonObject> nodes = new LinkedHashMap<>();
        tree.getAsJsonArray("nodes").forEach(node -> {
            JsonObject read = node.getAsJsonObject();
            nodes.put(read.get("nodeId").getAsString(), read);
        });
        return new Heard(nodes);
    }

    record Node(String role, String name, String description, List<Node> children) {

        List<String> roles() {
            return children.stream().map(Node::role).toList();
        }
    }

    /** All of one role, in the order in which they are read. */
    List<Node> all(String role) {
        return nodes.values().stream()
                .filter(Heard::isHeard)
                .filter(node -> value(node, "role").equals(role))
                .map(this::node)
                .toList();
    }

    private Node node(JsonObject node) {
        return new Node(
                value(node, "role"),
                value(node, "name"),
                value(node, "description"),
                children(node).map(this::node).toList());
    }

    /** What is not heard itself is passed through. */
    private Stream<JsonObject> children(JsonObject node) {
        return StreamSupport.stream(node.getAsJsonArray("childIds").spliterator(), false)
                .map(JsonElement::getAsString)
                .flatMap(id -> Optional.ofNullable(nodes.get(id)).stream())
                .flatMap(child -> isHeard(child) ? Stream.of(child) : children(child));
    }

    private static boolean isHeard(JsonObject node) {
        return !node.get("ignored").getAsBoolean()
                && !List.of("none", "generic").contains(value(node, "role"));
    }

    private static String value(JsonObject node, String key) {
        JsonObject value = node.getAsJsonObject(key);
        return value == null || !value.has("value") ? "" : value.get("value").getAsString();
    }
}
