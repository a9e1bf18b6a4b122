package dev.pairwise.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * How many like-for-like tests two models share: same source, version and effort, one party that ran both, parts of one test counted
 * once. Kept as sorted numbers a model, so that two models cost one walk along both.
 */
final class SharedTests {

    private final long[][] taken;
    private final Map<Long, Indices> takers;

    private SharedTests(long[][] taken) {
        this.taken = taken;
        this.takers = takers(taken);
    }

    static SharedTests of(Contenders contenders) {
        Sittings sittings = new Sittings();
        return new SharedTests(contenders.all().stream()
                .map(contender -> sittings.of(contender.model().scores()).toArray())
                .toArray(long[][]::new));
    }

    /** The same, but of the takers of one sitting only so many count: those with most providers. */
    SharedTests amongMostOffered(Contenders contenders, int most) {
        List<LongStream.Builder> counted =
                Arrays.stream(taken).map(_ -> LongStream.builder()).toList();
        takers.forEach((sitting, all) -> all.stream()
                .mapToObj(contenders::at)
                .sorted(Contender.MOST_OFFERED_FIRST)
                .limit(most)
                .forEach(taker -> counted.get(taker.index()).add(sitting)));
        return new SharedTests(counted.stream()
                .map(sittings -> sittings.build().sorted().toArray())
                .toArray(long[][]::new));
    }

    /** Tests, not parts of tests. */
    int count(Contender one, Contender other) {
        long[] left = taken[one.index()];
        long[] right = taken[other.index()];
        int count = 0;
        long counted = -1;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (left[i] == right[j] && Sittings.test(left[i]) != counted) {
                counted = Sittings.test(left[i]);
                count++;
            }
            if (left[i] <= right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return count;
    }

    /** How many tests it took, whoever shares them. */
    int taken(Contender contender) {
        return (int) Arrays.stream(taken[contender.index()])
                .map(Sittings::test)
                .distinct()
                .count();
    }

    /** Whoever shares a test with it, itself among them and some more than once. */
    List<Indices> sharers(Contender contender) {
        return Arrays.stream(taken[contender.index()]).mapToObj(takers::get).toList();
    }

    private static Map<Long, Indices> takers(long[][] taken) {
        Map<Long, List<Integer>> takers = new HashMap<>();
        for (int index = 0; index < taken.length; index++) {
            for (long sitting : taken[index]) {
                takers.computeIfAbsent(sitting, _ -> new ArrayList<>()).add(index);
            }
        }
        Map<Long, Indices> compact = new HashMap<>();
        takers.forEach(
                (sitting, own) -> compact.put(sitting, Indices.of(own.stream().mapToInt(Integer::intValue))));
        return compact;
    }
}
