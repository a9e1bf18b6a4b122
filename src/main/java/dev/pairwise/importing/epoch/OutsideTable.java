package dev.pairwise.importing.epoch;

import dev.pairwise.importing.recognition.ForeignFile;
import dev.pairwise.importing.scores.BaseModels;
import dev.pairwise.importing.scores.NameAndEffort;
import dev.pairwise.importing.scores.Reading;
import dev.pairwise.importing.scores.Readings;
import dev.pairwise.importing.scores.ReviewedTest;
import dev.pairwise.importing.scores.ReviewedTests;
import dev.pairwise.importing.scores.Row;
import dev.pairwise.importing.scores.ScoreValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of one outside table hold what. {@code setting} and {@code harness} have a pattern beside them where only part of the text
 * counts: its first group.
 */
record OutsideTable(
        String file,
        String test,
        String score,
        @Nullable String standardError,
        @Nullable Column harness,
        @Nullable Column setting) {

    private static final String MODEL = "Model version";
    private static final List<String> LINKS = List.of("Source link", "Source link (site from table)");

    /** {@code words} is put around what stands in the column, such as {@code %s frames}. */
    record Column(
            String name, @Nullable String pattern, @Nullable String words) {

        Optional<String> of(Row row) {
            return row.text(name).flatMap(this::part).map(text -> words == null ? text : words.formatted(text));
        }

        private Optional<String> part(String text) {
            if (pattern == null) {
                return Optional.of(text);
            }
            Matcher matcher = Pattern.compile(pattern).matcher(text);
            return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
        }
    }

    void read(ForeignFile table, OutsideTables reviewed, Readings readings) {
        ReviewedTest meant = ReviewedTests.TABLE.of("epoch", test).orElseThrow();
        Row.of(table, List.of(MODEL, score)).forEach(row -> read(row, meant, reviewed, readings));
    }

    private void read(Row row, ReviewedTest meant, OutsideTables reviewed, Readings readings) {
        Optional<String> model = row.text(MODEL);
        Optional<String> link = LINKS.stream()
                .flatMap(column -> row.text(column).stream())
                .filter(text -> text.startsWith("http"))
                .findFirst();
        if (model.isEmpty() || row.text(score).isEmpty() || link.isEmpty()) {
            readings.leaveOut(row.file() + ", rows without a model, a score or a source");
            return;
        }
        if (row.text("Name")
                .filter(name -> BaseModels.isSaid(name, model.get()))
                .isPresent()) {
            readings.leaveOut("base model: " + model.get());
            return;
        }
        row.amount(score)
                .ifPresentOrElse(
                        value -> readings.take(reading(row, meant, value, link.get(), reviewed)),
                        () -> row.reject(readings, score, "a number"));
    }

    private Reading reading(Row row, ReviewedTest meant, BigDecimal value, String link, OutsideTables reviewed) {
        NameAndEffort model = NameAndEffort.of(row.text(MODEL).orElseThrow());
        return new Reading(
                meant,
                model.name(),
                ScoreValues.rounded(value),
                row.amount(standardError).filter(error -> error.signum() > 0).orElse(null),
                new Reading.Circumstances(
                        setting(model, row),
                        harness == null ? null : harness.of(row).orElse(null),
                        reviewed.party(row.text("Source").orElse(null)),
                        null),
                link,
                Epoch.RETRIEVED,
                row.place());
    }

    /** The effort, then what else sets the result apart. */
    private @Nullable String setting(NameAndEffort model, Row row) {
        Optional<String> beside = setting == null ? Optional.empty() : setting.of(row);
        String all = Stream.of(Optional.ofNullable(model.effort()), beside)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? null : Objects.requireNonNull(all);
    }
}
