package dev.pairwise.comparison;

import dev.pairwise.catalogue.Slug;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts results. Parts of one test count as one: the side that leads more of them leads it. */
final class Tallying {

    private Tallying() {}

    static Tally of(List<TestResult> results) {
        List<TestResult> comparable =
                results.stream().filter(TestResult::isComparable).toList();
        List<TestResult> independent =
                comparable.stream().filter(result -> !result.isSelfReported()).toList();
        if (!independent.isEmpty()) {
            return count(Tally.Basis.INDEPENDENT, independent);
        }
        Tally makers = count(Tally.Basis.MAKERS, comparable);
        return makers.shared() >= Tally.TESTS_FOR_A_PICK ? makers : Tally.NONE;
    }

    private static Tally count(Tally.Basis basis, List<TestResult> results) {
        Collection<List<TestResult>> tests = results.stream()
                .collect(Collectors.groupingBy(Tallying::test, TreeMap::new, Collectors.toList()))
                .values();
        Sides<Integer> led = new Sides<>(
                (int) tests.stream().filter(parts -> isLed(parts, Side.LEFT)).count(),
                (int) tests.stream().filter(parts -> isLed(parts, Side.RIGHT)).count());
        return new Tally(basis, led, tests.size() - led.left() - led.right());
    }

    private static Slug test(TestResult result) {
        return result.benchmark().partOf().orElse(result.benchmark().slug());
    }

    private static boolean isLed(List<TestResult> parts, Side side) {
        return led(parts, side) > led(parts, side.other());
    }

    private static long led(List<TestResult> parts, Side side) {
        return parts.stream().filter(part -> part.isLedBy(side)).count();
    }
}
