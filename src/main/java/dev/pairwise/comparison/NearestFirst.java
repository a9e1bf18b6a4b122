package dev.pairwise.comparison;

import java.util.Collection;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Goes over contenders nearest first, of equally near ones the smaller index first. Opens a box only when nothing nearer is left, so that
 * the few nearest of many cost a look at a small part of them.
 */
final class NearestFirst {

    private final Nearness nearness;
    private final PriorityQueue<Step> ahead = new PriorityQueue<>();

    NearestFirst(Nearness nearness, Collection<NearBox> boxes) {
        this.nearness = nearness;
        boxes.forEach(this::add);
    }

    /** At one distance boxes come before what may be in them. */
    sealed interface Step extends Comparable<Step> {

        double distance();

        int index();

        @Override
        default int compareTo(Step other) {
            int nearer = Double.compare(distance(), other.distance());
            return nearer != 0 ? nearer : Integer.compare(index(), other.index());
        }
    }

    private record Unopened(double distance, NearBox box) implements Step {

        private static final int BEFORE_ALL = -1;

        @Override
        public int index() {
            return BEFORE_ALL;
        }
    }

    record Near(double distance, Contender contender) implements Step {

        @Override
        public int index() {
            return contender.index();
        }
    }

    /** Nothing when all have been told. */
    Optional<Near> next() {
        for (Step step = ahead.poll(); step != null; step = ahead.poll()) {
            switch (step) {
                case Near near -> {
                    return Optional.of(near);
                }
                case Unopened(double _, NearBox box) -> open(box);
            }
        }
        return Optional.empty();
    }

    private void open(NearBox box) {
        box.halves().forEach(this::add);
        for (Contender member : box.members()) {
            add(new Near(nearness.of(member), member));
        }
    }

    private void add(NearBox box) {
        add(new Unopened(nearness.atLeast(box) - NearBox.ROUNDING, box));
    }

    private void add(Step step) {
        if (step.distance() < Double.POSITIVE_INFINITY) {
            ahead.add(step);
        }
    }

    /** The indices of the nearest, at most so many. */
    Indices first(int most) {
        IntStream.Builder nearest = IntStream.builder();
        Optional<Near> next = most > 0 ? next() : Optional.empty();
        for (int left = most; next.isPresent(); next = --left > 0 ? next() : Optional.empty()) {
            nearest.add(next.get().index());
        }
        return Indices.of(nearest.build());
    }
}
