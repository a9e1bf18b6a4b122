package dev.pairwise.importing.aider;

import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.recognition.Dates;
import dev.pairwise.importing.recognition.ForeignFile;
import dev.pairwise.importing.scores.Party;
import dev.pairwise.importing.scores.Reading;
import dev.pairwise.importing.scores.Readings;
import dev.pairwise.importing.scores.ReviewedTest;
import dev.pairwise.importing.scores.ReviewedTests;
import dev.pairwise.importing.scores.ScoreValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One leaderboard: its file, the test in the reviewed table, the key of the score that counts and the page that shows it. */
record Leaderboard(String file, String test, String score, String url) {

    private static final String PAGES = "https://aider.chat/docs/leaderboards/";
    private static final List<Leaderboard> ALL = List.of(
            new Leaderboard("polyglot_leaderboard.yml", "polyglot", "pass_rate_2", PAGES),
            new Leaderboard(
                    "qwen3_leaderboard.yml", "polyglot", "pass_rate_2", "https://aider.chat/2025/05/08/qwen3.html"),
            new Leaderboard("edit_leaderboard.yml", "edit", "pass_rate_2", PAGES + "edit.html"),
            new Leaderboard("refactor_leaderboard.yml", "refactor", "pass_rate_1", PAGES + "refactor.html"));

    /** Runs of two models together. */
    private static final String TOGETHER = "architect.yml";

    private static final Party PARTY = new Party.Named("Aider");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** A run over fewer or more of the exercises is another test; a few that failed to start are not. */
    private static final int TOLERATED_PERCENT = 10;

    /** Whether the file is one of Aider's. */
    static boolean reads(ForeignFile file, Readings readings) {
        if (file.isNamed(TOGETHER)) {
            runs(file).forEach(run -> readings.leaveOut("two models together"));
            return true;
        }
        Optional<Leaderboard> board =
                ALL.stream().filter(known -> file.isNamed(known.file)).findFirst();
        board.ifPresent(known -> known.read(runs(file), readings));
        return board.isPresent();
    }

    private static JsonNode runs(ForeignFile file) {
        JsonNode runs = file.yaml();
        if (!runs.isArray()) {
            throw new UnreadableInput("%s: not a list of runs".formatted(file.name()));
        }
        return runs;
    }

    private void read(JsonNode runs, Readings readings) {
        ReviewedTest meant = ReviewedTests.TABLE.of("aider", test).orElseThrow();
        for (int index = 0; index < runs.size(); index++) {
            read(runs.get(index), "$[%d]".formatted(index), meant, readings);
        }
    }

    private void read(JsonNode run, String place, ReviewedTest meant, Readings readings) {
        String model = run.path("model").asString("");
        Optional<BigDecimal> value = ScoreValues.read(run.path(score).asString(""))
                .filter(share -> share.signum() >= 0 && share.compareTo(WHOLE) <= 0);
        if (model.isBlank()) {
            readings.reject(file, place + ".model", model, "a model");
        } else if (value.isEmpty()) {
            readings.reject(file, place + '.' + score, run.path(score).asString(""), "a percentage");
        } else if (AiderName.isOfTwo(run)) {
            readings.leaveOut("two models together");
        } else if (AiderName.isQuantised(model)) {
            readings.leaveOut("quantised: " + model);
        } else if (!isWhole(run, meant)) {
            readings.leaveOut("not over the whole test: " + model);
        } else {
            readings.take(reading(run, place, meant, value.get()));
        }
    }

    private Reading reading(JsonNode run, String place, ReviewedTest meant, BigDecimal value) {
        AiderName name = AiderName.of(run);
        return new Reading(
                meant,
                name.model(),
                value,
                null,
                new Reading.Circumstances(
                        name.effort(),
                        "Aider, %s edits".formatted(run.path("edit_format").asString("whole")),
                        PARTY,
                        Dates.plausible(run.path("date").asString("")).orElse(null)),
                url,
                Aider.RETRIEVED,
                file + ' ' + place);
    }

    private static boolean isWhole(JsonNode run, ReviewedTest meant) {
        int questions = meant.questions() == null ? 0 : meant.questions();
        int cases = run.path("test_cases").asInt(questions);
        return Math.abs(cases - questions) * 100 <= questions * TOLERATED_PERCENT;
    }
}
