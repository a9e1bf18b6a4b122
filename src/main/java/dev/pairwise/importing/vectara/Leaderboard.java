package dev.pairwise.importing.vectara;

import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.recognition.ForeignFile;
import dev.pairwise.importing.scores.NameAndEffort;
import dev.pairwise.importing.scores.Party;
import dev.pairwise.importing.scores.Reading;
import dev.pairwise.importing.scores.Readings;
import dev.pairwise.importing.scores.ReviewedTest;
import dev.pairwise.importing.scores.ReviewedTests;
import dev.pairwise.importing.scores.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One state of the leaderboard. The judge in its file's name, or the lack of one, tells which test it is. */
record Leaderboard(ForeignFile file, LocalDate day, ReviewedTest test) {

    private static final String MODEL = "model";
    private static final String RATE = "hallucination_rate_pct";
    private static final String ADDRESS = "https://github.com/vectara/hallucination-leaderboard";
    private static final Party PARTY = new Party.Named("Vectara");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** From this day on another judge marks other documents. */
    private static final LocalDate SECOND_TEST = LocalDate.of(2025, 11, 1);

    static Leaderboard of(ForeignFile file) {
        LocalDate day = file.day()
                .orElseThrow(() -> new UnreadableInput("%s: no day in the file's name".formatted(file.name())));
        String judge = day.isBefore(SECOND_TEST) ? "hhem-2.1" : "hhem-2.3";
        return new Leaderboard(
                file, day, ReviewedTests.TABLE.of("vectara", judge).orElseThrow());
    }

    void read(Readings readings) {
        Row.of(file, List.of(MODEL, RATE)).forEach(row -> read(row, readings));
    }

    private void read(Row row, Readings readings) {
        Optional<String> model = row.text(MODEL);
        Optional<BigDecimal> rate =
                row.amount(RATE).filter(share -> share.signum() >= 0 && share.compareTo(WHOLE) <= 0);
        if (model.isEmpty()) {
            row.reject(readings, MODEL, "a model");
        } else if (rate.isEmpty()) {
            row.reject(readings, RATE, "a percentage");
        } else {
            readings.take(reading(row, NameAndEffort.ofDashed(model.get()), rate.get()));
        }
    }

    private Reading reading(Row row, NameAndEffort model, BigDecimal rate) {
        return new Reading(
                test,
                model.name(),
                rate,
                null,
                new Reading.Circumstances(model.effort(), null, PARTY, null),
                ADDRESS,
                day,
                row.place());
    }
}
