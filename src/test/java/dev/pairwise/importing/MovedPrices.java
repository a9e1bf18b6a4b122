package dev.pairwise.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bundled catalogue's routes on a later day, every price moved by some percent. */
record MovedPrices(int edition) {

    private static final String SOURCE = "models-dev";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 1);
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    Path file(Path folder) throws IOException {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("format", "pairwise-catalogue/1");
        document.putObject("source")
                .put("slug", SOURCE)
                .put("name", "models.dev")
                .put("licence", "MIT")
                .put("retrieved", FIRST_DAY.plusDays(edition).toString());
        ArrayNode routes = document.putArray("routes");
        for (Path file : modelFiles()) {
            for (JsonNode route : MAPPER.readTree(file.toFile()).path("routes")) {
                if (route instanceof ObjectNode record && isOfSource(record)) {
                    routes.add(moved(record));
                }
            }
        }
        return Files.writeString(folder.resolve("edition-%d.json".formatted(edition)), document.toString());
    }

    private static boolean isOfSource(ObjectNode route) {
        return route.path("source").asString("").equals(SOURCE)
                && !route.has("ended")
                && route.path("state").asString("").equals("priced");
    }

    private ObjectNode moved(ObjectNode route) {
        route.remove(List.of("source", "checked", "changed"));
        for (String side : List.of("input", "output")) {
            if (route.has(side)) {
                BigDecimal factor = BigDecimal.ONE.add(STEP.multiply(BigDecimal.valueOf(edition)));
                BigDecimal price = new BigDecimal(route.path(side).asString("0"))
                        .multiply(factor)
                        .setScale(9, RoundingMode.HALF_UP)
                        .min(ValueCheck.HIGHEST_PRICE);
                route.put(side, price.toPlainString());
            }
        }
        return route;
    }

    private static List<Path> modelFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("db", "catalogue", "models"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
