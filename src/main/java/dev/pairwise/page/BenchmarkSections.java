package dev.pairwise.page;

import static java.util.stream.Collectors.toMap;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Score;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Evidence;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.comparison.TestResult;
import dev.pairwise.page.BenchmarkSection.Listing;
import dev.pairwise.page.BenchmarkSection.Result;
import dev.pairwise.page.BenchmarkSection.Test;
import dev.pairwise.wording.BenchmarkWording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tests of both models, side by side where both took them, listed apart where they did not. */
final class BenchmarkSections {

    /** Pairs of well-tested models share sixty tests; more rows than this nobody reads, and the pages of the models have them all. */
    private static final int SHARED_SHOWN = 7;

    private static final int ALONE_SHOWN = 3;

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
        List<TestResult> shown = Stream.concat(
                        tests.stream().filter(TestResult::isComparable),
                        tests.stream().filter(test -> !test.isComparable()))
                .limit(SHARED_SHOWN)
                .toList();
        Sides<List<Score>> alone = new Sides<>(alone(Side.LEFT), alone(Side.RIGHT));
        return new BenchmarkSection(
                "%s %s"
                        .formatted(BenchmarkWording.summary(comparison), folded(tests.size() - shown.size(), alone))
                        .strip(),
                TestsChart.of(shown),
                shown.stream().filter(TestResult::isComparable).map(this::test).toList(),
                shown.stream()
                        .filter(test -> !test.isComparable())
                        .map(this::test)
                        .toList(),
                listings(alone, Side.LEFT),
                listings(alone, Side.RIGHT));
    }

    private static String folded(int tests, Sides<List<Score>> alone) {
        int scores = Stream.of(alone.left(), alone.right())
                .mapToInt(own -> Math.max(0, own.size() - ALONE_SHOWN))
                .sum();
        return BenchmarkWording.folded(tests, scores).orElse("");
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
                test.outcome() instanceof TestResult.Outcome.Leads leads && leads.side() == side,
                List.of(sources.cite(score.provenance())));
    }

    /** Only a percentage has a scale of its own. */
    static Optional<Integer> bar(Score score) {
        BigDecimal value = score.value();
        boolean fits =
                score.benchmark().unit().contains("percent") && value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
        return fits
                ? Optional.of(value.movePointRight(1)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact())
                : Optional.empty();
    }

    /** What another source merely carries on is listed once. */
    private List<Score> alone(Side side) {
        List<Benchmark> others = comparison.evidence().taken().of(side.other());
        return comparison.pair().of(side).scores().stream()
                .filter(score -> !others.contains(score.benchmark()))
                .collect(toMap(
                        score -> List.of(score.benchmark(), score.value(), score.selfReported()),
                        score -> score,
                        (first, carriedToo) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private List<Listing> listings(Sides<List<Score>> alone, Side side) {
        List<Score> shown = alone.of(side).stream().limit(ALONE_SHOWN).toList();
        return listings(shown, comparison.pair().of(side), sources);
    }

    private static List<Listing> listings(List<Score> scores, Model model, SourceList sources) {
        return scores.stream()
                .map(score -> listing(score, Optional.empty(), model, sources))
                .toList();
    }

    /** With a link to the page of each test. */
    static List<Listing> linked(List<Score> scores, Model model, SourceList sources) {
        return scores.stream()
                .map(score -> listing(
                        score, Optional.of(Links.benchmark(score.benchmark().slug())), model, sources))
                .toList();
    }

    private static Listing listing(Score score, Optional<String> href, Model model, SourceList sources) {
        return new Listing(
                BenchmarkWording.name(score.benchmark()),
                href,
                BenchmarkWording.score(score) + " " + score.benchmark().unit(),
                BenchmarkWording.detail(score, model),
                List.of(sources.cite(score.provenance())));
    }
}
