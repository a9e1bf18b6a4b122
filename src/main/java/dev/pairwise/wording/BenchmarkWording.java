package dev.pairwise.wording;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Score;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Evidence;
import dev.pairwise.comparison.TestResult;
import dev.pairwise.comparison.TestResult.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words for tests and what they say. */
public final class BenchmarkWording {

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
            return "No benchmark in common: of the %s that either has, none has scored both %s and %s."
                    .formatted(Numbers.exact(evidence.either()), left, right);
        }
        return "%s in common of the %s that either has. A difference within noise is a tie."
                .formatted(Numbers.exact(evidence.inCommon()), Numbers.exact(evidence.either()));
    }

    /** {@code GPQA Diamond}, with its version where it has one. */
    public static String name(Benchmark benchmark) {
        return benchmark
                .version()
                .map(version -> "%s (%s)".formatted(benchmark.name(), version))
                .orElse(benchmark.name());
    }

    public static String direction(Benchmark benchmark) {
        return "%s, %s is better".formatted(benchmark.unit(), benchmark.higherIsBetter() ? "higher" : "lower");
    }

    public static String score(Score score) {
        return Numbers.decimal(score.value());
    }

    /** Who ran it, at which setting, when. */
    public static String detail(Score score) {
        List<String> parts = Stream.of(
                        score.ranBy().map(party -> "run by " + party),
                        score.selfReported() ? Optional.of("the maker's own figure") : Optional.<String>empty(),
                        score.setting(),
                        score.harness().map(harness -> "harness " + harness),
                        score.measured().map(Object::toString))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? "who ran it is not recorded" : String.join(", ", parts);
    }

    public static String outcome(Comparison comparison, TestResult result) {
        return switch (result.outcome()) {
            case Outcome.Leads leads ->
                "%s leads by %s (noise %s)"
                        .formatted(
                                comparison.pair().of(leads.side()).name(),
                                Numbers.decimal(leads.difference().abs(), 1),
                                Numbers.decimal(leads.noise(), 1));
            case Outcome.Level level ->
                "a tie: %s apart, noise %s"
                        .formatted(Numbers.decimal(level.difference().abs(), 1), Numbers.decimal(level.noise(), 1));
            case Outcome.NotComparable notComparable -> "not comparable";
        };
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
