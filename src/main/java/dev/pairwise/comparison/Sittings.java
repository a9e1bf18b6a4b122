package dev.pairwise.comparison;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Score;
import dev.pairwise.catalogue.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Numbers the sittings of tests: scores of one sitting may be held against each other. The number of the test is in the high half, so
 * that in ascending order all sittings of one test lie together. A score of which nobody knows who ran it is of no sitting.
 */
final class Sittings {

    private final Map<Slug, Integer> tests = new HashMap<>();
    private final Map<Sitting, Integer> sittings = new HashMap<>();

    /** What two scores must have in common. */
    private record Sitting(Slug test, Slug source, String setting, String harness, String party) {}

    /** In ascending order, each once. */
    LongStream of(List<Score> scores) {
        return scores.stream()
                .filter(score -> score.ranBy().isPresent())
                .mapToLong(this::number)
                .sorted()
                .distinct();
    }

    static long test(long sitting) {
        return sitting >>> Integer.SIZE;
    }

    private long number(Score score) {
        Benchmark test = score.benchmark();
        Slug whole = test.partOf().orElse(test.slug());
        long high = tests.computeIfAbsent(whole, _ -> tests.size());
        return high << Integer.SIZE | sittings.computeIfAbsent(sitting(score), _ -> sittings.size());
    }

    private static Sitting sitting(Score score) {
        return new Sitting(
                score.benchmark().slug(),
                score.provenance().source().slug(),
                score.setting().orElse(""),
                score.harness().orElse(""),
                score.ranBy().orElseThrow());
    }
}
