package dev.pairwise.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Score;
import dev.pairwise.catalogue.Slug;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One test that one independent party ran alike on at least two of several models: same source, version, effort and harness. {@code scores}
 * has a place for each model.
 */
public record AlikeTest(Benchmark benchmark, List<Optional<Score>> scores) {

    /** Two models make a comparison. */
    public static final int FEWEST_TAKERS = 2;

    /** Those that most took first, then by name. */
    private static final Comparator<AlikeTest> ORDER = Comparator.comparingInt(AlikeTest::takers)
            .reversed()
            .thenComparing(test -> test.benchmark().name())
            .thenComparing(test -> test.benchmark().slug());

    /** Of one test the sitting that most took, of those the best carrier's, and then any that is always the same. */
    private static final Comparator<AlikeTest> CHOICE = Comparator.comparingInt(AlikeTest::takers)
            .reversed()
            .thenComparing(test -> Carrier.of(test.any()))
            .thenComparing(test -> test.any().setting().orElse(""))
            .thenComparing(test -> test.any().harness().orElse(""))
            .thenComparing(test -> test.any().provenance().source().slug());

    public AlikeTest {
        scores = List.copyOf(scores);
    }

    /** One score of one model, with its place among the models. */
    private record Sat(int place, Score score) {}

    /** What scores that may be held against each other have in common. */
    private record Sitting(
            Slug test, Slug source, Optional<String> setting, Optional<String> harness, Optional<String> party) {

        static Sitting of(Score score) {
            return new Sitting(
                    score.benchmark().slug(),
                    score.provenance().source().slug(),
                    score.setting(),
                    score.harness(),
                    score.ranBy());
        }
    }

    static List<AlikeTest> of(List<Model> models) {
        Map<Sitting, List<Sat>> sittings = IntStream.range(0, models.size())
                .boxed()
                .flatMap(place -> models.get(place).scores().stream()
                        .filter(AlikeTest::isIndependent)
                        .map(score -> new Sat(place, score)))
                .collect(groupingBy(sat -> Sitting.of(sat.score()), LinkedHashMap::new, toList()));
        return sittings.values().stream()
                .map(sat -> of(sat, models.size()))
                .filter(test -> test.takers() >= FEWEST_TAKERS)
                .collect(groupingBy(test -> test.benchmark().slug()))
                .values()
                .stream()
                .map(sameTest -> sameTest.stream().min(CHOICE).orElseThrow())
                .sorted(ORDER)
                .toList();
    }

    private static boolean isIndependent(Score score) {
        return !score.selfReported() && score.ranBy().isPresent();
    }

    private static AlikeTest of(List<Sat> sitting, int models) {
        return new AlikeTest(
                sitting.getFirst().score().benchmark(),
                IntStream.range(0, models)
                        .mapToObj(place -> sitting.stream()
                                .filter(sat -> sat.place() == place)
                                .map(Sat::score)
                                .findFirst())
                        .toList());
    }

    /** How many of the models took it. */
    public int takers() {
        return Math.toIntExact(scores.stream().filter(Optional::isPresent).count());
    }

    /** One of its scores, for what they all have in common. */
    public Score any() {
        return scores.stream().flatMap(Optional::stream).findFirst().orElseThrow();
    }
}
