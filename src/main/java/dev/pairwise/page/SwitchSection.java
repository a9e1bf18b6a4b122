package dev.pairwise.page;

import java.util.List;

/** Both directions of a switch, each with its own deltas only. */
public record SwitchSection(Direction forth, Direction back) {

    /** As many lines as a glance takes in. */
    private static final int SHORT = 4;

    /** {@code swaps}: the providers that have both, with the id to put in the code; {@code swapsNote} says so when there is none. */
    public record Direction(String heading, String swapsNote, List<Swap> swaps, List<String> changes) {

        public Direction {
            swaps = List.copyOf(swaps);
            changes = List.copyOf(changes);
        }

        /** Whether the ids are so many that they would part the reader from what changes. */
        public boolean isFolded() {
            return swaps.size() > SHORT;
        }
    }

    public record Swap(String provider, String modelId) {}
}
