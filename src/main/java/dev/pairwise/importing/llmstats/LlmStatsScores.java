package dev.pairwise.importing.llmstats;

import dev.pairwise.importing.scores.Party;
import dev.pairwise.importing.scores.Reading;
import dev.pairwise.importing.scores.Readings;
import dev.pairwise.importing.scores.ReviewedTest;
import dev.pairwise.importing.scores.ScoreValues;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The results in llm-stats: shares of one, or of the most that a test gives, nearly all as makers report them. */
final class LlmStatsScores {

    private static final String FILE = "benchmark_scores.json";

    /** A page that stands in for one that nobody noted. */
    private static final String NO_PAGE = "example.com";

    private final LlmStatsTests tests;
    private final Readings readings = new Readings();

    private LlmStatsScores(LlmStatsTests tests) {
        this.tests = tests;
    }

    static Readings read(LlmStatsFiles files) {
        LlmStatsScores scores = new LlmStatsScores(new LlmStatsTests(files.benchmarks()));
        for (int index = 0; index < files.scores().size(); index++) {
            scores.read(files.scores().get(index), "$[%d]".formatted(index));
        }
        return scores.readings;
    }

    private void read(JsonNode score, String place) {
        String id = score.path("benchmark_id").asString("");
        String page = score.path("self_reported_source_link").asString("");
        Optional<ReviewedTest> test = tests.named(id);
        Optional<BigDecimal> value = test.flatMap(known -> value(score, known, id));
        if (test.isEmpty()) {
            readings.leaveOut("test " + id);
        } else if (score.path("model_id").asString("").isEmpty()) {
            readings.reject(FILE, place + ".model_id", "", "a model");
        } else if (value.isEmpty()) {
            readings.reject(FILE, place + ".score", score.path("score").asString(""), "a share of what the test gives");
        } else if (!page.startsWith("http") || page.contains(NO_PAGE)) {
            readings.reject(FILE, place + ".self_reported_source_link", page, "the page that reports the score");
        } else {
            readings.take(reading(score, test.get(), value.get(), page, place));
        }
    }

    private Optional<BigDecimal> value(JsonNode score, ReviewedTest test, String id) {
        BigDecimal most = BigDecimal.valueOf(tests.most(id));
        return Optional.of(score.path("score"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .filter(given -> given.signum() >= 0 && given.compareTo(most) <= 0)
                .flatMap(given -> inUnit(given, test.unit(), most));
    }

    private static Optional<BigDecimal> inUnit(BigDecimal given, String unit, BigDecimal most) {
        boolean isShare = given.compareTo(BigDecimal.ONE) <= 0;
        if (unit.equals("rating")) {
            return Optional.of(ScoreValues.rounded(isShare ? given.multiply(most) : given));
        }
        return Optional.of(given).filter(any -> isShare).map(ScoreValues::percent);
    }

    private static Reading reading(JsonNode score, ReviewedTest test, BigDecimal value, String page, String place) {
        return new Reading(
                test,
                score.path("model_id").asString(),
                value,
                null,
                new Reading.Circumstances(
                        Method.setting(score.path("analysis_method").asString("")),
                        score.path("benchmark_id").asString("").contains("agentless") ? "Agentless" : null,
                        score.path("is_self_reported").asBoolean(false) ? Party.MAKER : Party.UNKNOWN,
                        null),
                page,
                LlmStats.RETRIEVED,
                place);
    }
}
