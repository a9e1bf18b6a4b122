package dev.pairwise.comparison;

import static java.util.stream.Collectors.groupingBy;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Score;
import dev.pairwise.catalogue.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who stands in the top third of a coding test, each model with its best score whatever the effort. */
public final class CodingTests {

    /** The category of tests of writing or mending code. */
    static final String CATEGORY = "coding";

    /** The top third of fewer is an accident. */
    public static final int FEWEST_SCORED = 10;

    /** The top third. */
    public static final int ONE_IN = 3;

    private CodingTests() {}

    static Set<Slug> leaders(Contenders contenders) {
        Map<Slug, Map<Slug, Score>> bestByTest = new HashMap<>();
        for (Contender contender : contenders.all()) {
            Slug model = contender.model().slug();
            contender.model().scores().stream()
                    .filter(score -> score.benchmark()
                            .category()
                            .filter(CATEGORY::equals)
                            .isPresent())
                    .collect(groupingBy(score -> score.benchmark().slug()))
                    .forEach((test, scores) -> bestByTest
                            .computeIfAbsent(test, _ -> new HashMap<>())
                            .put(model, best(scores)));
        }
        Set<Slug> leaders = new HashSet<>();
        bestByTest.values().forEach(best -> addTopThird(best, leaders));
        return leaders;
    }

    private static Score best(List<Score> scores) {
        return scores.stream()
                .reduce((best, next) -> isBetter(next, best) ? next : best)
                .orElseThrow();
    }

    private static void addTopThird(Map<Slug, Score> scored, Set<Slug> leaders) {
        if (scored.size() < FEWEST_SCORED) {
            return;
        }
        scored.forEach((model, score) -> {
            long better = scored.values().stream()
                    .filter(rival -> isBetter(rival, score))
                    .count();
            if ((better + 1) * ONE_IN <= scored.size()) {
                leaders.add(model);
            }
        });
    }

    private static boolean isBetter(Score score, Score than) {
        Benchmark test = score.benchmark();
        int order = score.value().compareTo(than.value());
        return test.higherIsBetter() ? order > 0 : order < 0;
    }
}
