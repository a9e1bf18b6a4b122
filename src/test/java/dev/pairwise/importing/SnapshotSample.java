package dev.pairwise.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file of routes in the shape of models.dev, small or real, and what can go wrong with it. */
record SnapshotSample(ObjectNode tree) {

    static final int ROUTES = 40;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Ten models, each at the maker and at three others. */
    static SnapshotSample small() {
        ObjectNode tree = MAPPER.createObjectNode();
        for (String provider : List.of("openai", "azure", "openrouter", "deepinfra")) {
            tree.set(provider, MAPPER.readTree("""
                    {"id": "%1$s", "name": "%1$s", "models": {%2$s}}""".formatted(provider, models())));
        }
        return new SnapshotSample(tree);
    }

    private static String models() {
        return IntStream.range(0, ROUTES / 4)
                .mapToObj(number -> """
                        "gpt-%1$d": {"id": "gpt-%1$d", "name": "GPT-%1$d", "release_date": "2026-01-10", "last_updated": "2026-01-10",
                          "modalities": {"input": ["text"], "output": ["text"]}, "open_weights": false, "tool_call": true,
                          "limit": {"context": 400000, "output": 128000}, "canonical_model_id": "openai/gpt-%1$d",
                          "cost": {"input": 2.5, "output": 10}}""".formatted(70 + number))
                .collect(Collectors.joining(","));
    }

    static SnapshotSample at(Path file) {
        return new SnapshotSample((ObjectNode) MAPPER.readTree(file.toFile()));
    }

    SnapshotSample withoutEverySecondRoute() {
        ObjectNode half = tree.deepCopy();
        int[] seen = {0};
        models(half).forEach(models -> {
            List<String> ids = new ArrayList<>(models.propertyNames());
            ids.stream().filter(id -> seen[0]++ % 2 == 0).forEach(models::remove);
        });
        return new SnapshotSample(half);
    }

    SnapshotSample withPricesTimes(String factor) {
        ObjectNode moved = tree.deepCopy();
        models(moved)
                .forEach(models -> models.forEach(model -> {
                    if (model.path("cost") instanceof ObjectNode cost) {
                        for (Map.Entry<String, JsonNode> price : List.copyOf(cost.properties())) {
                            if (price.getValue().isNumber()) {
                                cost.put(
                                        price.getKey(),
                                        price.getValue().decimalValue().multiply(new BigDecimal(factor)));
                            }
                        }
                    }
                }));
        return new SnapshotSample(moved);
    }

    private static List<ObjectNode> models(ObjectNode tree) {
        return tree.valueStream()
                .map(provider -> (ObjectNode) provider.path("models"))
                .toList();
    }

    String text() {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }

    Path file(Path folder, String day) {
        try {
            return Files.writeString(folder.resolve("api-%s.json".formatted(day)), text());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
