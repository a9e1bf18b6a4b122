package dev.pairwise.comparison;

import static java.util.stream.Collectors.groupingBy;

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
        List<Map.Entry<Slug, Score>> bestFirst = scored.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(CodingTests::compareBestFirst))
                .toList();
        int better = 0;
        for (int place = 0; place < bestFirst.size(); place++) {
            boolean isTied = place > 0
                    && !isBetter(
                            bestFirst.get(place - 1).getValue(),
                            bestFirst.get(place).getValue());
            better = isTied ? better : place;
            if ((better + 1) * ONE_IN <= bestFirst.size()) {
                leaders.add(bestFirst.get(place).getKey());
            }
        }
    }

    private static int compareBestFirst(Score one, Score other) {
        int ascending = one.value().compareTo(other.value());
        return one.benchmark().higherIsBetter() ? -ascending : ascending;
    }

    private static boolean isBetter(Score score, Score than) {
        return compareBestFirst(score, than) < 0;
    }
}
