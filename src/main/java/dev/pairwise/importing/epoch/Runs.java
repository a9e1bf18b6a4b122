package dev.pairwise.importing.epoch;

import dev.pairwise.importing.recognition.ForeignFile;
import dev.pairwise.importing.scores.NameAndEffort;
import dev.pairwise.importing.scores.Party;
import dev.pairwise.importing.scores.Reading;
import dev.pairwise.importing.scores.Readings;
import dev.pairwise.importing.scores.ReviewedTest;
import dev.pairwise.importing.scores.ReviewedTests;
import dev.pairwise.importing.scores.Row;
import dev.pairwise.importing.scores.ScoreValues;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs that Epoch AI made itself: a share of right answers, and its standard error by each way of marking. */
final class Runs {

    static final String FILE = "benchmarks_runs.csv";

    private static final String TASK = "task";
    private static final String MODEL = "model";
    private static final String SCORE = "Best score (across scorers)";
    private static final String SCORES = "Scores";
    private static final String LOG = "log viewer";
    private static final String STARTED = "started_at";

    /** Of a run without a log of its own. */
    private static final String ADDRESS = "https://epoch.ai/benchmarks";

    private static final Party PARTY = new Party.Named("Epoch AI");
    private static final Pattern MARKING = Pattern.compile(":([0-9.]+)±([0-9.]+)");
    private static final Pattern DAY = Pattern.compile("^\\d{1,2} \\p{L}+ \\d{4}");
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Runs() {}

    static void read(ForeignFile file, Readings readings) {
        Row.of(file, List.of(TASK, MODEL, SCORE, SCORES, LOG, STARTED)).forEach(row -> read(row, readings));
    }

    private static void read(Row row, Readings readings) {
        String task = row.text(TASK).orElse("");
        Optional<ReviewedTest> test = ReviewedTests.TABLE.of("epoch", task);
        Optional<BigDecimal> share = row.amount(SCORE).filter(Runs::isShare);
        Optional<String> model = row.text(MODEL);
        if (test.isEmpty()) {
            readings.leaveOut("test " + task);
        } else if (share.isEmpty()) {
            row.reject(readings, SCORE, "a share between 0 and 1");
        } else if (model.isEmpty()) {
            row.reject(readings, MODEL, "a model");
        } else {
            readings.take(reading(row, test.get(), NameAndEffort.of(model.get()), share.get()));
        }
    }

    private static Reading reading(Row row, ReviewedTest test, NameAndEffort model, BigDecimal share) {
        return new Reading(
                test,
                model.name(),
                ScoreValues.percent(share),
                standardError(row.text(SCORES).orElse("")),
                new Reading.Circumstances(
                        model.effort(), null, PARTY, day(row.text(STARTED).orElse(""))),
                row.text(LOG).orElse(ADDRESS),
                Epoch.RETRIEVED,
                row.place());
    }

    private static boolean isShare(BigDecimal share) {
        return share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }

    /** Of the marking that gives most, which is the one that counts; a rounded 0 says nothing. */
    private static @Nullable BigDecimal standardError(String markings) {
        return MARKING.matcher(markings)
                .results()
                .max(Comparator.comparing((MatchResult marking) -> new BigDecimal(marking.group(1))))
                .map(marking -> ScoreValues.percent(new BigDecimal(marking.group(2))))
                .filter(error -> error.signum() > 0)
                .orElse(null);
    }

    /** {@code 17 November 2025 4:28pm}. */
    private static @Nullable String day(String text) {
        try {
            return DAY.matcher(text)
                    .results()
                    .findFirst()
                    .map(day -> LocalDate.parse(day.group(), LONG_DAY).toString())
                    .orElse(null);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
