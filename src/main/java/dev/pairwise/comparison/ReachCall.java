package dev.pairwise.comparison;

import dev.pairwise.catalogue.Support;

/** Which side reaches further: context, output limit, capabilities that only one side is known to have. */
public sealed interface ReachCall {

    record Further(Side side, Reach reach) implements ReachCall {}

    /** Each side reaches further in something. */
    record EachWay(Sides<Reach> reach) implements ReachCall {}

    /** Neither is known to reach further. */
    record Level() implements ReachCall {}

    /** Neither limit and no capability is known on both sides. */
    record NotKnown() implements ReachCall {}

    static ReachCall of(Sides<Reach> reach, Limits limits, CapabilityComparison capabilities) {
        if (!reach.either(Reach::isNothing)) {
            return new EachWay(reach);
        }
        return Side.where(side -> !reach.of(side).isNothing()).stream()
                .findFirst()
                .<ReachCall>map(side -> new Further(side, reach.of(side)))
                .orElseGet(() -> isAnythingKnown(limits, capabilities) ? new Level() : new NotKnown());
    }

    private static boolean isAnythingKnown(Limits limits, CapabilityComparison capabilities) {
        return limits.context().isKnown()
                || limits.maxOutput().isKnown()
                || capabilities.supports().values().stream()
                        .anyMatch(sides -> sides.both(support -> support != Support.UNKNOWN));
    }
}
