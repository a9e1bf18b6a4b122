package dev.pairwise.comparison;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Score;
import java.util.List;
import java.util.Optional;

/**
 * One test that one independent party ran alike on at least two of several models: same source, version, effort and harness. {@code scores}
 * has a place for each model.
 */
public record AlikeTest(Benchmark benchmark, List<Optional<Score>> scores) {

    /** Two models make a comparison. */
    public static final int FEWEST_TAKERS = 2;

    public AlikeTest {
        scores = List.copyOf(scores);
    }

    /** Those that most took first, then by name. Of one test the sitting that most took. */
    static List<AlikeTest> of(List<Model> models) {
        return AlikeScores.of(models, FEWEST_TAKERS).stream()
                .map(alike -> new AlikeTest(alike.benchmark(), alike.among(models.size())))
                .toList();
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
