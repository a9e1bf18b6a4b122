package dev.pairwise.page;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Score;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Evidence;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.TestResult;
import dev.pairwise.page.BenchmarkSection.Listing;
import dev.pairwise.page.BenchmarkSection.Result;
import dev.pairwise.page.BenchmarkSection.Test;
import dev.pairwise.wording.BenchmarkWording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tests of both models, side by side where both took them, listed apart where they did not. */
final class BenchmarkSections {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Comparison comparison;
    private final SourceList sources;

    BenchmarkSections(Comparison comparison, SourceList sources) {
        this.comparison = comparison;
        this.sources = sources;
    }

    BenchmarkSection section() {
        Evidence evidence = comparison.evidence();
        List<TestResult> tests = Stream.concat(evidence.tests().stream(), evidence.faithfulness().stream())
                .toList();
        return new BenchmarkSection(
                BenchmarkWording.summary(comparison),
                tests.stream().filter(TestResult::isComparable).map(this::test).toList(),
                tests.stream()
                        .filter(test -> !test.isComparable())
                        .map(this::test)
                        .toList(),
                alone(Side.LEFT),
                alone(Side.RIGHT));
    }

    private Test test(TestResult test) {
        return new Test(
                BenchmarkWording.name(test.benchmark()),
                BenchmarkWording.direction(test.benchmark()),
                result(test, Side.LEFT),
                result(test, Side.RIGHT),
                BenchmarkWording.outcome(comparison, test),
                BenchmarkWording.why(test));
    }

    private Result result(TestResult test, Side side) {
        Score score = test.scores().of(side);
        return new Result(
                BenchmarkWording.score(score),
                BenchmarkWording.detail(score, comparison.pair().of(side)),
                bar(score),
                test.outcome() instanceof TestResult.Outcome.Leads leads && leads.side() == side,
                List.of(sources.cite(score.provenance())));
    }

    /** Only a percentage has a scale of its own. */
    private static Optional<Integer> bar(Score score) {
        BigDecimal value = score.value();
        boolean fits =
                score.benchmark().unit().contains("percent") && value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
        return fits
                ? Optional.of(value.movePointRight(1)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact())
                : Optional.empty();
    }

    private List<Listing> alone(Side side) {
        Model model = comparison.pair().of(side);
        List<Benchmark> others = comparison.evidence().taken().of(side.other());
        return listings(
                model.scores().stream()
                        .filter(score -> !others.contains(score.benchmark()))
                        .toList(),
                model,
                sources);
    }

    static List<Listing> listings(List<Score> scores, Model model, SourceList sources) {
        return scores.stream()
                .map(score -> new Listing(
                        BenchmarkWording.name(score.benchmark()),
                        BenchmarkWording.score(score) + " " + score.benchmark().unit(),
                        BenchmarkWording.detail(score, model),
                        List.of(sources.cite(score.provenance()))))
                .toList();
    }
}
