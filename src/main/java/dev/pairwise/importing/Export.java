package dev.pairwise.importing;

import static java.util.stream.Collectors.groupingBy;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.ScoreRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.node.ObjectNode;

/** A catalogue as a folder of files: one for each model, provider and benchmark, so that a change shows where it belongs. */
final class Export {

    private final CatalogueDocument document;
    private final RecordJson json;

    Export(CatalogueDocument document) {
        this.document = document;
        this.json = new RecordJson(document.sources());
    }

    /** Every file's content by its path. */
    SequencedMap<String, ObjectNode> files() {
        SequencedMap<String, ObjectNode> files = new LinkedHashMap<>();
        put(files, "sources.json", Map.of("sources", document.sources()));
        put(files, "makers.json", Map.of("makers", document.makers()));
        document.providers()
                .forEach(provider -> put(
                        files, "providers/%s.json".formatted(provider.slug()), Map.of("providers", List.of(provider))));
        putModels(files);
        document.benchmarks()
                .forEach(benchmark -> put(
                        files,
                        "benchmarks/%s.json".formatted(benchmark.slug()),
                        Map.of("benchmarks", List.of(benchmark))));
        put(files, "withdrawn.json", Map.of("withdrawn", document.withdrawn()));
        return files;
    }

    private void putModels(SequencedMap<String, ObjectNode> files) {
        Map<String, List<RouteRecord>> routes = document.routes().stream().collect(groupingBy(RouteRecord::model));
        Map<String, List<PriceRecord>> prices = document.prices().stream().collect(groupingBy(PriceRecord::model));
        Map<String, List<ScoreRecord>> scores = document.scores().stream().collect(groupingBy(ScoreRecord::model));
        Map<String, List<ClaimRecord>> claims = document.claims().stream().collect(groupingBy(ClaimRecord::model));
        for (ModelRecord model : document.models()) {
            SequencedMap<String, List<?>> lists = new LinkedHashMap<>();
            lists.put("models", List.of(model));
            lists.put("routes", routes.getOrDefault(model.slug(), List.of()));
            lists.put("prices", prices.getOrDefault(model.slug(), List.of()));
            lists.put("scores", scores.getOrDefault(model.slug(), List.of()));
            lists.put("claims", claims.getOrDefault(model.slug(), List.of()));
            put(files, "models/%s/%s.json".formatted(model.maker(), model.slug()), lists);
        }
    }

    /** A file that would say nothing is not written. */
    private void put(SequencedMap<String, ObjectNode> files, String path, Map<String, ? extends List<?>> lists) {
        ObjectNode node = json.document(lists);
        if (node.size() > 1) {
            files.put(path, node);
        }
    }
}
