package dev.pairwise.importing.simpleevals;

import dev.pairwise.importing.recognition.ForeignFile;
import dev.pairwise.importing.scores.NameAndEffort;
import dev.pairwise.importing.scores.Party;
import dev.pairwise.importing.scores.Reading;
import dev.pairwise.importing.scores.Readings;
import dev.pairwise.importing.scores.ReviewedTest;
import dev.pairwise.importing.scores.ReviewedTests;
import dev.pairwise.importing.scores.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row a model, a column a test. Makers report their own figures; those of OpenAI come of the repository's own programs. */
final class Results {

    private static final String MODEL = "model";
    private static final String REPORTED_BY = "reported_by";
    private static final List<String> TESTS =
            List.of("MMLU", "GPQA", "MATH", "HumanEval", "MGSM", "DROP_F1_3shot", "SimpleQA");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Results() {}

    static void read(ForeignFile file, Readings readings) {
        List<String> columns =
                Stream.concat(Stream.of(MODEL, REPORTED_BY), TESTS.stream()).collect(Collectors.toList());
        Row.of(file, columns).forEach(row -> read(row, readings));
    }

    private static void read(Row row, Readings readings) {
        Optional<String> model = row.text(MODEL);
        if (model.isEmpty()) {
            row.reject(readings, MODEL, "a model");
            return;
        }
        TESTS.stream()
                .filter(test -> row.text(test).isPresent())
                .forEach(test -> row.amount(test)
                        .filter(share -> share.signum() >= 0 && share.compareTo(WHOLE) <= 0)
                        .ifPresentOrElse(
                                value -> readings.take(reading(row, test, value, NameAndEffort.ofDashed(model.get()))),
                                () -> row.reject(readings, test, "a percentage")));
    }

    private static Reading reading(Row row, String column, BigDecimal value, NameAndEffort model) {
        ReviewedTest test = ReviewedTests.TABLE.of("simple-evals", column).orElseThrow();
        boolean measured = row.text(REPORTED_BY).filter("openai"::equals).isPresent();
        return new Reading(
                test,
                model.name(),
                value,
                null,
                new Reading.Circumstances(model.effort(), measured ? "simple-evals" : null, Party.MAKER, null),
                SimpleEvals.ADDRESS,
                SimpleEvals.RETRIEVED,
                row.place());
    }
}
