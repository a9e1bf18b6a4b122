package dev.pairwise.importing.taubench;

import dev.pairwise.importing.recognition.Dates;
import dev.pairwise.importing.scores.NameAndEffort;
import dev.pairwise.importing.scores.Party;
import dev.pairwise.importing.scores.Reading;
import dev.pairwise.importing.scores.Readings;
import dev.pairwise.importing.scores.ReviewedTest;
import dev.pairwise.importing.scores.ReviewedTests;
import dev.pairwise.importing.scores.ScoreValues;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One submission: a model, who ran it and how, and its share of tasks solved in each domain. */
record Submission(JsonNode node, String file, String place) {

    private static final String FOLDER =
            "https://github.com/sierra-research/tau2-bench/tree/main/web/leaderboard/public/submissions/";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    void read(Readings readings) {
        String model = text("model_name");
        if (model.isEmpty()) {
            readings.reject(file, place + ".model_name", model, "a model");
            return;
        }
        for (Map.Entry<String, JsonNode> domain : node.path("results").properties()) {
            JsonNode solved = domain.getValue().path("pass_1");
            if (!solved.isMissingNode() && !solved.isNull()) {
                read(model, domain.getKey(), domain.getValue(), readings);
            }
        }
    }

    private void read(String model, String domain, JsonNode result, Readings readings) {
        String raw = result.path("pass_1").asString("");
        Optional<BigDecimal> value =
                ScoreValues.read(raw).filter(share -> share.signum() >= 0 && share.compareTo(WHOLE) <= 0);
        String name = edition() + ' ' + domain;
        Optional<ReviewedTest> test = ReviewedTests.TABLE.of("tau-bench", name);
        if (value.isEmpty()) {
            readings.reject(file, "%s.results.%s.pass_1".formatted(place, domain), raw, "a percentage");
        } else if (test.isEmpty()) {
            readings.leaveOut("test " + name);
        } else {
            readings.take(reading(model, test.get(), value.get(), result));
        }
    }

    /** The first edition, the second as it was first published, the current one, or the one by voice: four different tests. */
    private String edition() {
        return switch (text("section")) {
            case "legacy_submissions" -> version().startsWith("original") ? "original" : "legacy";
            case "voice_submissions" -> "voice";
            default -> "current";
        };
    }

    private Reading reading(String model, ReviewedTest test, BigDecimal value, JsonNode result) {
        return new Reading(
                test,
                model,
                value,
                null,
                new Reading.Circumstances(
                        NameAndEffort.effort(text("reasoning_effort")), harness(result), party(), measured()),
                url(),
                TauBench.RETRIEVED,
                place);
    }

    /** The customer is a model too, and what may be looked up how is part of the set-up. */
    private @Nullable String harness(JsonNode result) {
        JsonNode methodology = node.path("methodology");
        boolean modified =
                methodology.path("verification").path("modified_prompts").asBoolean(false);
        String all = Stream.of(
                        words("%s as the customer", methodology.path("user_simulator")),
                        words("%s retrieval", result.path("retrieval_config")),
                        text("submission_type").equals("custom") ? "custom agent" : "",
                        modified ? "modified prompts" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    private static String words(String words, JsonNode value) {
        String text = value.asString("").strip();
        return text.isEmpty() ? "" : words.formatted(text);
    }

    private Party party() {
        String organisation = text("submitting_organization");
        return organisation.isEmpty() ? Party.UNKNOWN : new Party.Named(organisation);
    }

    private @Nullable String measured() {
        return Dates.plausible(node.path("methodology").path("evaluation_date").asString(""))
                .or(() -> Dates.plausible(text("submission_date")))
                .orElse(null);
    }

    private String url() {
        String reference = node.path("references").path(0).path("url").asString("");
        return reference.startsWith("http") ? reference : FOLDER + text("submission");
    }

    private String version() {
        return node.path("methodology").path("tau2_bench_version").asString("");
    }

    private String text(String key) {
        return node.path(key).asString("").strip();
    }
}
