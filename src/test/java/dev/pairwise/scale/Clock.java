package dev.pairwise.scale;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Measures and prints: processor time of this thread, so that what else the machine does counts little, and memory that is held. */
final class Clock {

    private static final int WARM_TURNS = 3;

    /** Twice is not always enough for what waits to be cleared. */
    private static final int COLLECTIONS = 3;

    private final String about;
    private long held;

    Clock(String about) {
        this.about = about;
        this.held = used();
    }

    /** What is made once. Prints as well how much memory the answer holds. */
    <T> T once(String what, Supplier<T> work) {
        long start = now();
        T made = work.get();
        double seconds = (now() - start) / 1e9;
        long used = used();
        print(what, "%8.2f s %9.1f MB".formatted(seconds, (used - held) / 1e6));
        held = used;
        return made;
    }

    /** What is made again and again, after a few turns to get warm. */
    <T> void each(String what, List<T> things, Consumer<? super T> work) {
        for (int turn = 0; turn < WARM_TURNS; turn++) {
            things.forEach(work);
        }
        double[] milliseconds =
                things.stream().mapToDouble(thing -> time(thing, work)).sorted().toArray();
        print(
                what,
                "%8.3f ms median %8.3f ms p99 %8.3f ms mean"
                        .formatted(
                                milliseconds[milliseconds.length / 2],
                                milliseconds[milliseconds.length * 99 / 100],
                                Arrays.stream(milliseconds).average().orElseThrow()));
    }

    /** The same beside another in turns, so that both meet the same machine. */
    <T> void beside(String what, List<T> things, Consumer<? super T> work, List<T> others, Consumer<? super T> other) {
        for (int turn = 0; turn < WARM_TURNS; turn++) {
            things.forEach(work);
            others.forEach(other);
        }
        double[] first = new double[things.size()];
        double[] second = new double[things.size()];
        for (int at = 0; at < first.length; at++) {
            first[at] = time(things.get(at), work);
            second[at] = time(others.get(at), other);
        }
        Arrays.sort(first);
        Arrays.sort(second);
        int middle = first.length / 2;
        int late = first.length * 99 / 100;
        print(
                what,
                "%8.3f ms median %8.3f ms p99, %.2f and %.2f times the bundled catalogue's"
                        .formatted(
                                first[middle],
                                first[late],
                                first[middle] / second[middle],
                                first[late] / second[late]));
    }

    void say(String what, Object value) {
        print(what, String.valueOf(value));
    }

    private static <T> double time(T thing, Consumer<? super T> work) {
        long start = now();
        work.accept(thing);
        return (now() - start) / 1e6;
    }

    private static long used() {
        for (int turn = 0; turn < COLLECTIONS; turn++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void print(String what, String figures) {
        System.out.println("%-5s %-28s %s".formatted(about, what, figures));
    }
}
