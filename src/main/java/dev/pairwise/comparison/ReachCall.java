package dev.pairwise.comparison;

/** Which side reaches further: context, output limit, capabilities that only one side is known to have. */
public sealed interface ReachCall {

    record Further(Side side, Reach reach) implements ReachCall {}

    /** Each side reaches further in something. */
    record EachWay(Sides<Reach> reach) implements ReachCall {}

    /** Neither is known to reach further. */
    record Level() implements ReachCall {}

    /** Neither limit and no capability is known on both sides. */
    record NotKnown() implements ReachCall {}
}
