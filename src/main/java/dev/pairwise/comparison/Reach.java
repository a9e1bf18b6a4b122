package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import java.util.List;

/** What one side is known to have more of: context, room for output, capabilities that the other is known to lack. */
public record Reach(boolean context, boolean maxOutput, List<Capability> capabilities) {

    public Reach {
        capabilities = List.copyOf(capabilities);
    }

    static Reach of(Side side, Limits limits, CapabilityComparison capabilities) {
        return new Reach(
                limits.context().isLargerOn(side),
                limits.maxOutput().isLargerOn(side),
                capabilities.countingToolsOnce().only(side));
    }

    public boolean isNothing() {
        return !context && !maxOutput && capabilities.isEmpty();
    }
}
