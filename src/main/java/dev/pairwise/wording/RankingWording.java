package dev.pairwise.wording;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Score;
import dev.pairwise.comparison.Noise;
import dev.pairwise.comparison.Rankings;
import dev.pairwise.comparison.TestScores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words for the tests and the ranked scores of each. */
public final class RankingWording {

    private RankingWording() {}

    public static String listTitle() {
        return "Benchmarks of language models: ranked scores | Pairwise";
    }

    public static String listDescription(int tests, int scores) {
        return "%s with %s of language models: unit, direction, number of questions and of models, each score with its source."
                .formatted(English.count(tests, "benchmark", "benchmarks"), English.count(scores, "score", "scores"));
    }

    public static List<String> listIntroduction(int tests, int scores) {
        return List.of(
                "%s here %s at least one recorded score; there are %s in all. They stand by what they test, those that most models took first."
                        .formatted(
                                English.count(tests, "benchmark", "benchmarks"),
                                English.choose(tests, "has", "have"),
                                Numbers.exact(scores)),
                "Many of these scores are the makers' own figures. The page of each benchmark says who ran what, and ranks only what was run alike.");
    }

    public static String category(Benchmark benchmark) {
        return benchmark.category().map(English::sentenceCase).orElse("Not sorted");
    }

    public static String questions(Benchmark benchmark) {
        return benchmark.questions().map(Numbers::exact).orElse("not recorded");
    }

    public static String title(TestScores test) {
        return PlaceWording.title(
                BenchmarkWording.name(test.benchmark()), "scores of %s".formatted(PlaceWording.models(test.models())));
    }

    public static String description(TestScores test) {
        return "%s of %s on %s, ranked where they were run alike; each with who ran it, when, and the source."
                .formatted(
                        English.count(test.scores().size(), "score", "scores"),
                        PlaceWording.models(test.models()),
                        BenchmarkWording.name(test.benchmark()));
    }

    public static List<String> introduction(TestScores test, Rankings rankings) {
        List<String> sentences = new ArrayList<>();
        sentences.add(String.join(" ", identity(test.benchmark()), scale(test.benchmark()), counts(test)));
        sentences.add(
                "Scores are comparable only where source, effort, harness and the party that ran them are the same; a model can do far better at a higher effort or in another harness. So there is one list for each such set of conditions, and no rank across lists.");
        if (rankings.lists().stream().anyMatch(list -> list.unranked().isEmpty())) {
            sentences.add(ranks(test.benchmark()));
        }
        return sentences;
    }

    private static String identity(Benchmark benchmark) {
        String name = BenchmarkWording.name(benchmark);
        String category = benchmark.category().map(" of %s"::formatted).orElse("");
        return benchmark
                .publisher()
                .map(publisher -> "%s, published by %s, is a test%s.".formatted(name, publisher, category))
                .orElseGet(() -> "%s is a test%s; who publishes it is not recorded.".formatted(name, category));
    }

    private static String scale(Benchmark benchmark) {
        String better = benchmark.higherIsBetter() ? "higher is better" : "lower is better";
        return benchmark
                .questions()
                .map(questions -> "It asks %s; the unit is %s, and %s."
                        .formatted(English.count(questions, "question", "questions"), benchmark.unit(), better))
                .orElseGet(() -> "How many questions it asks is not recorded; the unit is %s, and %s."
                        .formatted(benchmark.unit(), better));
    }

    private static String counts(TestScores test) {
        int own = Math.toIntExact(test.scores().stream()
                .filter(taken -> taken.score().selfReported())
                .count());
        String counted = "%s of %s %s recorded"
                .formatted(
                        English.count(test.scores().size(), "score", "scores"),
                        PlaceWording.models(test.models()),
                        English.choose(test.scores().size(), "is", "are"));
        if (own == 0) {
            return counted + ", none of them a maker's own figure.";
        }
        return own == test.scores().size()
                ? counted + ", as reported by makers of models."
                : "%s, %s of them reported by makers of models.".formatted(counted, English.inWords(own));
    }

    private static String ranks(Benchmark benchmark) {
        return benchmark.questions().isPresent() || !benchmark.unit().equals("percent")
                ? "A rank is one more than the number of models that are ahead by more than noise, so that models which chance alone may set apart share a rank."
                : "A rank is one more than the number of models that are ahead by more than noise, so that models which chance alone may set apart share a rank. Noise is reckoned as of a test of %s questions."
                        .formatted(Numbers.exact(Noise.ASSUMED_QUESTIONS));
    }

    /** {@code 3}, or {@code 3 =} where others share it. */
    public static String rank(int rank, int sharing) {
        return sharing == 1 ? Numbers.exact(rank) : "%s =".formatted(Numbers.exact(rank));
    }

    public static String measured(Score score) {
        return score.measured().map(Object::toString).orElse("not recorded");
    }

    /** What stands behind the first scores of a long list, if anything. */
    public static Optional<String> more(int scores) {
        return scores > 0
                ? Optional.of("The other %s".formatted(English.count(scores, "score", "scores")))
                : Optional.empty();
    }

    public static String alone(int scores) {
        return "%s with nothing run alike to hold %s against, in order of score and without ranks."
                .formatted(English.count(scores, "score", "scores"), English.choose(scores, "it", "them"));
    }

    /** Above links to tests that are parts of one. */
    public static String otherParts() {
        return "Other parts of the same test";
    }

    public static String partsOf(Benchmark benchmark) {
        return "Parts of %s".formatted(BenchmarkWording.name(benchmark));
    }

    public static String wholeOf() {
        return "The test that it is a part of";
    }

    public static String site(Benchmark benchmark) {
        return "Home of %s".formatted(BenchmarkWording.name(benchmark));
    }
}
