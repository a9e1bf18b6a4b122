package dev.pairwise.importing.modelsdev;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What most routes say. */
final class Majority {

    private Majority() {}

    /** The most common value; of equally common ones the smallest, which for dates is the earliest. Absent values do not vote. */
    static <T extends Comparable<T>> Optional<T> of(Stream<? extends @Nullable T> values) {
        Map<T, Integer> votes = new TreeMap<>();
        values.filter(Objects::nonNull).forEach(value -> votes.merge(value, 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
