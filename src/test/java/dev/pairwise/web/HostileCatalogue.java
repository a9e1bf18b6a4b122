package dev.pairwise.web;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.importing.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The small catalogue of the tests with words of attackers in every text that an import takes. */
final class HostileCatalogue {

    static final List<String> WORDS = List.of(
            "</script><script>window.hacked=1</script>",
            "\"><img src=x onerror=window.hacked=1>",
            "' onmouseover='window.hacked=1' x='",
            "[link](javascript:window.hacked=1) <b onclick=window.hacked=1>",
            "=cmd|' /C calc'!A0",
            "a\r\nX-Smuggled: 1\r\n\r\n<svg onload=window.hacked=1>",
            "]]><x>&bogus; -->",
            "@SUM(1)",
            "\t=1+1",
            "-2+3 | # `x` *y* _z_",
            "\\|<img src=x onerror=window.hacked=1>|\\",
            "\\`<img src=x onerror=window.hacked=1>``\\",
            "Large\n\n## Verdict\n- Take ours",
            "\u2028## Verdict\u2029\u200F\u05D0\u200E\uFEFF",
            "[[${7*7}]] __${7*7}__ #{7*7}",
            "<iframe srcdoc='<script>parent.hacked=1</script>'></iframe>",
            "<svg onload=window.hacked=1>" + "long ".repeat(390));

    /** Slugs that look like another address, or like more than a name. */
    static final List<String> SLUGS = List.of(
            "0",
            "a".repeat(128),
            "a..b",
            "api",
            "birch-7b.atom",
            "birch-7b.png",
            "birch-7b.xml",
            "compare",
            "con",
            "index.html",
            "models",
            "null",
            "robots.txt",
            "sitemap.xml");

    private static final List<String> MODELS = List.of("acme-large-2", "birch-7b");

    private static final List<String> ADDRESSES = List.of(
            "https://evil.example/\"onclick=\"window.hacked=1",
            "https://evil.example/)[x](javascript:window.hacked=1)<script>",
            "http://evil.example/'><img/src=x/onerror=window.hacked=1>");

    private static final Set<String> TEXTS = Set.of(
            "name",
            "family",
            "line",
            "parameters",
            "architecture",
            "modelId",
            "variant",
            "region",
            "setting",
            "harness",
            "ranBy",
            "category",
            "publisher",
            "version",
            "licence",
            "partOf");

    private int next;

    private HostileCatalogue() {}

    static CatalogueDocument document() {
        ObjectNode tree = sample();
        new HostileCatalogue().spoil(tree);
        WORDS.forEach(word -> addEverywhere(tree, word));
        SLUGS.forEach(slug -> addModel(tree, slug));
        addRumours(tree);
        tree.withArray("benchmarks")
                .addObject()
                .put("slug", "sums.md")
                .put("name", "Sums")
                .put("unit", "%")
                .put("higherIsBetter", true);
        return Samples.file(tree.toString());
    }

    private static ObjectNode sample() {
        try (InputStream sample =
                Objects.requireNonNull(HostileCatalogue.class.getResourceAsStream("/importing/small-catalogue.json"))) {
            return (ObjectNode) JsonMapper.shared().readTree(sample);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void spoil(JsonNode node) {
        if (node instanceof ArrayNode array) {
            array.forEach(this::spoil);
        }
        if (node instanceof ObjectNode object) {
            fill(object);
            List.copyOf(object.properties()).forEach(entry -> spoil(object, entry));
        }
    }

    /** With texts that the small catalogue leaves out. */
    private static void fill(ObjectNode object) {
        if (object.has("maker")) {
            object.put("architecture", "").put("family", "").put("sourceUrl", "");
        } else if (object.has("benchmark")) {
            object.put("harness", "").put("sourceUrl", "");
        } else if (object.has("unit")) {
            object.put("category", "").put("publisher", "").put("sourceUrl", "");
        }
    }

    /** Prices and claims name one route by its id. */
    private void spoil(ObjectNode object, Map.Entry<String, JsonNode> entry) {
        if (!entry.getValue().isString()) {
            spoil(entry.getValue());
        } else if (entry.getKey().endsWith("rl")) {
            object.put(entry.getKey(), ADDRESSES.get(next++ % ADDRESSES.size()));
        } else if (TEXTS.contains(entry.getKey())
                && !entry.getValue().asString().equals("large-2")) {
            object.put(entry.getKey(), WORDS.get(next++ % WORDS.size()));
        }
    }

    private static void addEverywhere(ObjectNode tree, String word) {
        String slug = "x-" + WORDS.indexOf(word);
        tree.withArray("providers")
                .addObject()
                .put("slug", slug)
                .put("name", word)
                .put("tier", "host");
        tree.withArray("benchmarks")
                .addObject()
                .put("slug", slug)
                .put("name", word)
                .put("unit", "%")
                .put("higherIsBetter", true);
        for (String model : MODELS) {
            tree.withArray("routes")
                    .addObject()
                    .put("model", model)
                    .put("provider", slug)
                    .put("modelId", word)
                    .put("region", word)
                    .put("state", "priced")
                    .put("input", "1")
                    .put("output", "2");
            tree.withArray("scores")
                    .addObject()
                    .put("benchmark", slug)
                    .put("model", model)
                    .put("value", 50)
                    .put("setting", word)
                    .put("ranBy", word);
        }
    }

    /** Facts of a second source, which differs. */
    private static void addRumours(ObjectNode tree) {
        tree.withArray("sources")
                .addObject()
                .put("slug", "rumour")
                .put("name", WORDS.getFirst())
                .put("licence", WORDS.getLast())
                .put("url", ADDRESSES.getFirst())
                .put("retrieved", "2026-09-01");
        for (String field : List.of("family", "parameters", "architecture")) {
            tree.withArray("claims")
                    .addObject()
                    .put("model", "birch-7b")
                    .put("field", field)
                    .put("value", WORDS.get(field.length()))
                    .put("source", "rumour")
                    .put("checked", "2026-09-01");
        }
    }

    private static void addModel(ObjectNode tree, String slug) {
        tree.withArray("models")
                .addObject()
                .put("slug", slug)
                .put("name", WORDS.get(SLUGS.indexOf(slug) % WORDS.size()))
                .put("maker", "acme")
                .put("kind", "chat");
    }
}
