package dev.pairwise.importing.llmstats;

import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.recognition.ForeignFile;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The files of llm-stats that are used, each a list; one that is not there is an empty list, but not all of them. */
record LlmStatsFiles(
        JsonNode models,
        JsonNode licences,
        JsonNode organizations,
        JsonNode benchmarks,
        JsonNode scores,
        JsonNode offers) {

    static LlmStatsFiles read(List<Path> inputs) {
        List<ForeignFile> files = ForeignFile.at(inputs);
        LlmStatsFiles read = new LlmStatsFiles(
                list(files, "models.json"),
                list(files, "licenses.json"),
                list(files, "organizations.json"),
                list(files, "benchmarks.json"),
                list(files, "benchmark_scores.json"),
                list(files, "provider_models.json"));
        if (read.models.isEmpty() && read.scores.isEmpty()) {
            throw UnreadableInput.nothingAt(inputs, "record in models.json or benchmark_scores.json of llm-stats");
        }
        return read;
    }

    private static JsonNode list(List<ForeignFile> files, String name) {
        JsonNode list = files.stream()
                .filter(file -> file.isNamed(name))
                .findFirst()
                .map(ForeignFile::json)
                .orElseGet(() -> tools.jackson.databind.node.JsonNodeFactory.instance.arrayNode());
        if (!list.isArray()) {
            throw new UnreadableInput("%s: not a list of records".formatted(name));
        }
        return list;
    }
}
