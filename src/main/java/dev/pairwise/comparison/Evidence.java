package dev.pairwise.comparison;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Score;
import dev.pairwise.catalogue.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What tests say of a pair. {@code tests} are all that both took, by name; {@code faithfulness} those of them that count how often a model
 * makes things up, which are a line of their own and make nobody stronger; {@code taken} what each side has any score on.
 */
public record Evidence(
        List<TestResult> tests, List<TestResult> faithfulness, Tally tally, Sides<List<Benchmark>> taken, int either) {

    public Evidence {
        tests = List.copyOf(tests);
        faithfulness = List.copyOf(faithfulness);
        taken = taken.map(List::copyOf);
    }

    public static Evidence of(Pair pair) {
        Sides<Map<Slug, List<Score>>> scores = pair.sides().map(Evidence::byBenchmark);
        Sides<List<Benchmark>> taken = scores.map(Evidence::benchmarks);
        Sides<Maker> makers = pair.sides().map(Model::maker);
        List<TestResult> results = taken.left().stream()
                .filter(benchmark -> scores.right().containsKey(benchmark.slug()))
                .map(benchmark -> LikeForLike.on(
                        benchmark, scores.map(own -> Objects.requireNonNull(own.get(benchmark.slug()))), makers))
                .toList();
        List<TestResult> strength = results.stream()
                .filter(result -> !isOfFaithfulness(result.benchmark()))
                .toList();
        List<TestResult> faithfulness = results.stream()
                .filter(result -> isOfFaithfulness(result.benchmark()))
                .toList();
        int either = taken.left().size() + taken.right().size() - results.size();
        return new Evidence(strength, faithfulness, Tallying.of(strength), taken, either);
    }

    /** Whether a test measures how often a model makes things up. */
    public static boolean isOfFaithfulness(Benchmark benchmark) {
        String about = benchmark.category().orElse("") + ' ' + benchmark.slug();
        return about.contains("faithful") || about.contains("hallucination");
    }

    /** Whether {@code side} makes things up less often by a like-for-like test. */
    public boolean isMoreFaithful(Side side) {
        return faithfulness.stream().anyMatch(result -> result.isLedBy(side));
    }

    private static Map<Slug, List<Score>> byBenchmark(Model model) {
        if (model.scores().isEmpty()) {
            return Map.of();
        }
        return model.scores().stream()
                .collect(Collectors.groupingBy(score -> score.benchmark().slug()));
    }

    private static List<Benchmark> benchmarks(Map<Slug, List<Score>> scores) {
        return scores.values().stream()
                .map(own -> own.getFirst().benchmark())
                .sorted(Comparator.comparing(Benchmark::name).thenComparing(Benchmark::slug))
                .toList();
    }

    /** Tests that both took, comparable or not. */
    public int inCommon() {
        return tests.size() + faithfulness.size();
    }
}
