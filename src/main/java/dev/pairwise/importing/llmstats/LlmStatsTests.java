package dev.pairwise.importing.llmstats;

import dev.pairwise.importing.recognition.Tables;
import dev.pairwise.importing.scores.ReviewedTest;
import dev.pairwise.importing.scores.ReviewedTests;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What llm-stats calls a test, as a test of the catalogue: a reviewed one, else one of its own. Left out are tests whose figures lie on several
 * scales, those where less is better among others where more is, and those whose terms keep them out.
 */
final class LlmStatsTests {

    private static final Reviewed REVIEWED = Tables.single(LlmStatsTests.class, "tests.json", Reviewed.class);

    private final Map<String, JsonNode> described = new HashMap<>();

    /** {@code points} are marks or overlaps of words: no shares of right answers, though between 0 and 100. */
    record Reviewed(Set<String> leftOut, Set<String> points, Map<String, String> categories) {}

    LlmStatsTests(JsonNode benchmarks) {
        benchmarks.forEach(
                benchmark -> described.put(benchmark.path("benchmark_id").asString(""), benchmark));
    }

    Optional<ReviewedTest> named(String id) {
        if (REVIEWED.leftOut.contains(id)) {
            return Optional.empty();
        }
        return ReviewedTests.TABLE
                .of(LlmStats.SOURCE, id)
                .or(() -> Optional.ofNullable(described.get(id)).map(benchmark -> test(id, benchmark)));
    }

    /** What all answers right would count in the file. */
    int most(String id) {
        JsonNode benchmark = described.get(id);
        return benchmark == null ? 1 : Math.max(1, benchmark.path("max_score").asInt(1));
    }

    private static ReviewedTest test(String id, JsonNode benchmark) {
        String parent = benchmark.path("parent_benchmark_id").asString("");
        String page = benchmark.path("paper_link").asString("");
        return new ReviewedTest(
                slug(id),
                benchmark.path("name").asString(id),
                null,
                REVIEWED.points.contains(id) ? "points" : null,
                null,
                null,
                parent.isEmpty() ? null : slug(parent),
                category(benchmark),
                null,
                page.startsWith("http") ? page : null,
                null);
    }

    private static String category(JsonNode benchmark) {
        JsonNode categories = benchmark.path("categories");
        return REVIEWED.categories.entrySet().stream()
                .filter(entry -> categories
                        .valueStream()
                        .anyMatch(node -> node.asString("").equals(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("general");
    }

    static String slug(String id) {
        return id.toLowerCase(Locale.ROOT)
                .replace("+", "-plus")
                .replace("<", "under-")
                .replace(">", "over-")
                .replace("→", "-to-")
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^[-.]+|(?<![.-])[-.]+$", "");
    }
}
