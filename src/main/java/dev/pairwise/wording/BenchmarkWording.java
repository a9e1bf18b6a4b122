package dev.pairwise.wording;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Score;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Evidence;
import dev.pairwise.comparison.Tally;
import dev.pairwise.comparison.TestResult;
import dev.pairwise.comparison.TestResult.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for tests and what they say. */
public final class BenchmarkWording {

    /** How most tests are read. */
    public static final String USUAL = "percent, higher is better";

    private BenchmarkWording() {}

    /** {@code 4 in common of the 30 that either has}. */
    public static String summary(Comparison comparison) {
        Evidence evidence = comparison.evidence();
        String left = comparison.pair().left().name();
        String right = comparison.pair().right().name();
        if (evidence.either() == 0) {
            return "No benchmark score is recorded for %s or %s.".formatted(left, right);
        }
        if (evidence.inCommon() == 0) {
            return evidence.either() == 1
                    ? "No benchmark in common: the only one recorded has scored one of the two."
                    : "No benchmark in common: of the %s that either has, none has scored both %s and %s."
                            .formatted(Numbers.exact(evidence.either()), left, right);
        }
        return Stream.of(
                        inCommon(evidence),
                        parts(evidence),
                        faithfulness(evidence),
                        "A difference within noise is a tie.")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String inCommon(Evidence evidence) {
        return evidence.either() == 1
                ? "The one benchmark that either has is in common."
                : "%s in common of the %s that either has."
                        .formatted(Numbers.exact(evidence.inCommon()), Numbers.exact(evidence.either()));
    }

    /** Where more tests compare than the verdict counts. */
    private static String parts(Evidence evidence) {
        List<TestResult> comparable =
                evidence.tests().stream().filter(TestResult::isComparable).toList();
        int shared = evidence.tally().shared();
        if (shared == 0 || shared >= comparable.size()) {
            return "";
        }
        boolean own = evidence.tally().basis() == Tally.Basis.INDEPENDENT
                && comparable.stream().anyMatch(TestResult::isSelfReported);
        return "%s, so the verdict counts %s."
                .formatted(
                        own
                                ? "Makers' own figures do not count beside independent ones, and parts of one test count once"
                                : "Parts of one test count once",
                        English.count(shared, "test", "tests"));
    }

    /** Why a test that compares is not among those that the verdict counts. */
    private static String faithfulness(Evidence evidence) {
        return evidence.faithfulness().stream().anyMatch(TestResult::isComparable)
                ? "How often a model makes things up is a line of its own and makes nobody stronger."
                : "";
    }

    /** What a long section leaves to the pages of the two models, if anything. */
    public static Optional<String> folded(int tests, int scores) {
        String all = Stream.of(
                        tests == 0 ? "" : English.count(tests, "more test in common", "more tests in common"),
                        scores == 0 ? "" : English.count(scores, "more score of one alone", "more scores of one alone"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and "));
        return all.isEmpty() ? Optional.empty() : Optional.of("The pages of the two models list %s.".formatted(all));
    }

    /** {@code GPQA Diamond}, with its version where it has one that the name does not say. */
    public static String name(Benchmark benchmark) {
        return benchmark
                .version()
                .filter(version -> !benchmark.name().contains(version))
                .map(version -> "%s (%s)".formatted(benchmark.name(), version))
                .orElse(benchmark.name());
    }

    public static String direction(Benchmark benchmark) {
        return "%s, %s is better".formatted(benchmark.unit(), benchmark.higherIsBetter() ? "higher" : "lower");
    }

    public static String score(Score score) {
        return Numbers.decimal(score.value());
    }

    /** Who ran it, at which setting, when. A maker that tests the model of another is not independent, and the figure is not its own. */
    public static String detail(Score score, Model model) {
        List<String> parts = Stream.of(
                        score.ranBy().map(party -> "run by " + party),
                        reporter(score, model),
                        score.setting(),
                        score.harness().map(harness -> "harness " + harness),
                        score.measured().map(Object::toString))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? "who ran it is not recorded" : String.join(", ", parts);
    }

    private static Optional<String> reporter(Score score, Model model) {
        if (!score.selfReported()) {
            return Optional.empty();
        }
        return score.ranBy()
                        .filter(party -> !party.equals(model.maker().name()))
                        .isPresent()
                ? Optional.of("not independent")
                : Optional.of("the maker's own figure");
    }

    public static String outcome(Comparison comparison, TestResult result) {
        return switch (result.outcome()) {
            case Outcome.Leads leads ->
                "%s leads by %s (noise %s)"
                        .formatted(
                                comparison.pair().of(leads.side()).name(),
                                distance(result.benchmark(), leads.difference()),
                                Numbers.decimal(leads.noise(), 1));
            case Outcome.Level level ->
                "a tie: %s apart, noise %s"
                        .formatted(distance(result.benchmark(), level.difference()), Numbers.decimal(level.noise(), 1));
            case Outcome.NotComparable notComparable -> "not comparable";
        };
    }

    /** {@code 4.8 points} of a percentage; of any other unit the number alone. */
    private static String distance(Benchmark benchmark, BigDecimal difference) {
        String number = Numbers.decimal(difference.abs(), 1);
        if (!benchmark.unit().contains("percent")) {
            return number;
        }
        return number + (number.equals("1") ? " point" : " points");
    }

    public static Optional<String> why(TestResult result) {
        return switch (result.outcome()) {
            case Outcome.NotComparable(TestResult.Reason reason) -> Optional.of(why(reason));
            case Outcome.Leads leads -> Optional.empty();
            case Outcome.Level level -> Optional.empty();
        };
    }

    private static String why(TestResult.Reason reason) {
        return switch (reason) {
            case DIFFERENT_SOURCES -> "the two scores come from different sources";
            case DIFFERENT_SETTINGS -> "the settings differ";
            case DIFFERENT_HARNESSES -> "the harnesses differ";
            case DIFFERENT_PARTIES -> "different parties ran them";
            case PARTY_UNKNOWN -> "who ran at least one of them is not recorded";
            case NOISE_UNKNOWN -> "the noise of this test is not known";
        };
    }
}
