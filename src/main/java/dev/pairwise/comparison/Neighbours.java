package dev.pairwise.comparison;

import java.util.List;

/** The pairs to go on to from a pair: no group is empty and no pair is named twice. */
public record Neighbours(List<Group> groups) {

    public Neighbours {
        groups = List.copyOf(groups);
    }

    /** Pairs of one of the two models with another one, nearest first. */
    public record Group(Relation relation, List<Pair> pairs) {

        public Group {
            pairs = List.copyOf(pairs);
            if (pairs.isEmpty()) {
                throw new IllegalArgumentException("a group of neighbours has members");
            }
        }
    }
}
