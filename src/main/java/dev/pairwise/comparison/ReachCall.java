package dev.pairwise.comparison;

/** Which side reaches further: context, output limit, capabilities that only one side is known to have. */
public sealed interface ReachCall {

    record Further(Side side, Reach reach) implements ReachCall {}

    /** Each side reaches further in something. */
    record EachWay(Sides<Reach> reach) implements ReachCall {}

    /** A limit is known on both sides, and neither is known to reach further. */
    record Level() implements ReachCall {}

    /** No limit is known on both sides, and no capability tells them apart. */
    record NotKnown() implements ReachCall {}

    static ReachCall of(Sides<Reach> reach, Limits limits) {
        if (!reach.either(Reach::isNothing)) {
            return new EachWay(reach);
        }
        return Side.where(side -> !reach.of(side).isNothing()).stream()
                .findFirst()
                .<ReachCall>map(side -> new Further(side, reach.of(side)))
                .orElseGet(() -> isAnyKnown(limits) ? new Level() : new NotKnown());
    }

    private static boolean isAnyKnown(Limits limits) {
        return limits.context().isKnown() || limits.maxOutput().isKnown();
    }
}
