package dev.pairwise.wording;

import dev.pairwise.comparison.AlikeTest;
import dev.pairwise.comparison.Carrier;
import dev.pairwise.comparison.Noise;
import dev.pairwise.comparison.RankedList;
import dev.pairwise.comparison.Several;
import dev.pairwise.comparison.Tally;
import dev.pairwise.comparison.TestResult;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** When a test says something about two models. */
final class MethodologyEvidence {

    private MethodologyEvidence() {}

    static MethodologyChapter evidence() {
        return new MethodologyChapter(
                "evidence",
                "Evidence",
                List.of(
                        "A test counts for two models when both scores come from one source, with the same version, the same effort and the same harness, and one party ran both. Every other pair of scores is shown beside the reason why it crowns nobody.",
                        "One test counts once, whoever carries it: %s. Parts of one test count as one; the side that leads more of its parts leads it."
                                .formatted(English.and(Arrays.stream(Carrier.values())
                                        .map(MethodologyEvidence::carrier)
                                        .toList())),
                        "Where a model has several comparable scores, independent ones go before makers' own, then the better carrier, then the effort at which the weaker of the two does best.",
                        "A side leads a test when the difference is larger than noise = %s × √(p(1 − p) ÷ n + q(1 − q) ÷ n), where p and q are the two shares of right answers and n is the number of questions. For other units noise = %s × √(e² + f²), with e and f the two recorded standard errors. Without either the test crowns nobody."
                                .formatted(
                                        Numbers.decimal(Noise.STANDARD_ERRORS), Numbers.decimal(Noise.STANDARD_ERRORS)),
                        "The page of a test has one list for all scores that compare so. A rank in it is one more than the number of models that are ahead by more than noise; where noise is not known or nobody recorded who ran the test, the scores stand in order and have no ranks.",
                        "Makers' own figures count only where no independent test does, and the words then say “by the makers' own figures”.",
                        "How often a model makes things up is a line of its own. It makes nobody stronger, but a side that does worse in it has lost something."),
                Stream.concat(
                                thresholds(),
                                Arrays.stream(TestResult.Reason.values()).map(MethodologyEvidence::obstacle))
                        .toList());
    }

    private static String carrier(Carrier carrier) {
        return switch (carrier) {
            case WHO_RAN_IT -> "first whoever ran it";
            case EPOCH -> "then Epoch AI";
            case MODELS_DEV -> "then models.dev";
            case TABLE -> "then other tables";
        };
    }

    private static Stream<Entry> thresholds() {
        return Stream.of(
                new Entry(
                        "noise-standard-errors",
                        "Noise",
                        "%s standard errors".formatted(Numbers.decimal(Noise.STANDARD_ERRORS)),
                        "Chance alone seldom goes further."),
                new Entry(
                        "noise-assumed-questions",
                        "Questions, where their number is not recorded",
                        Numbers.exact(Noise.ASSUMED_QUESTIONS),
                        "Small tests are about this large, so the noise is rather too wide than too narrow."),
                new Entry(
                        "noise-least",
                        "Least noise",
                        "%s of full marks".formatted(Numbers.percent(Noise.LEAST)),
                        "Nobody feels less in use, however many questions were asked."),
                new Entry(
                        "tally-tests-for-a-pick",
                        "Tests for a pick",
                        "%s or more".formatted(Numbers.exact(Tally.TESTS_FOR_A_PICK)),
                        "One test says little. Makers' own figures count from as many up."),
                new Entry(
                        "several-fewest",
                        "Models side by side in one table, at least",
                        Numbers.exact(Several.FEWEST),
                        "Two have a page of their own, with a verdict."),
                new Entry(
                        "several-most",
                        "Models side by side in one table, at most",
                        Numbers.exact(Several.MOST),
                        "More columns nobody can hold in view. No winner is named among several."),
                new Entry(
                        "alike-test-fewest-takers",
                        "Models that took a test shown there",
                        "%s or more".formatted(Numbers.exact(AlikeTest.FEWEST_TAKERS)),
                        "One score alone compares nothing."),
                new Entry(
                        "ranked-list-most-places",
                        "Places of a list of scores, at most",
                        Numbers.exact(RankedList.MOST_PLACES),
                        "The best are listed; nobody reads further down."));
    }

    private static Entry obstacle(TestResult.Reason reason) {
        return new Entry(
                "not-comparable-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "Shown, not compared",
                "no winner",
                switch (reason) {
                    case DIFFERENT_SOURCES -> "The two scores come from different sources.";
                    case DIFFERENT_SETTINGS -> "The models worked at different efforts or settings.";
                    case DIFFERENT_HARNESSES -> "Different programs put the questions.";
                    case DIFFERENT_PARTIES -> "Different parties ran the tests.";
                    case PARTY_UNKNOWN -> "Nobody recorded who ran at least one of them.";
                    case NOISE_UNKNOWN -> "The unit is no share of right answers and a standard error is missing.";
                });
    }
}
