package dev.pairwise.page;

import java.util.List;

/** Both directions of a switch, each with its own deltas only. */
public record SwitchSection(Direction forth, Direction back) {

    /** {@code swaps}: the providers that have both, with the id to put in the code; {@code swapsNote} says so when there is none. */
    public record Direction(String heading, String swapsNote, List<Swap> swaps, List<String> changes) {

        public Direction {
            swaps = List.copyOf(swaps);
            changes = List.copyOf(changes);
        }
    }

    public record Swap(String provider, String modelId) {}
}
