package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import java.util.List;

/** What one side is known to have more of: context, room for output, capabilities that the other is known to lack. */
public record Reach(boolean context, boolean maxOutput, List<Capability> capabilities) {

    public Reach {
        capabilities = List.copyOf(capabilities);
    }

    static Sides<Reach> of(Limits limits, CapabilityComparison capabilities) {
        CapabilityComparison counted = capabilities.countingToolsOnce();
        return new Sides<>(of(Side.LEFT, limits, counted), of(Side.RIGHT, limits, counted));
    }

    private static Reach of(Side side, Limits limits, CapabilityComparison capabilities) {
        return new Reach(
                limits.context().isLargerOn(side),
                limits.maxOutput().isLargerOn(side),
                telling(capabilities.only(side)));
    }

    /** Who sees or hears takes more than one kind of input: saying both is saying one thing twice. */
    private static List<Capability> telling(List<Capability> capabilities) {
        boolean told = capabilities.contains(Capability.VISION) || capabilities.contains(Capability.AUDIO);
        return capabilities.stream()
                .filter(capability -> !told || capability != Capability.MULTIMODAL)
                .toList();
    }

    public boolean isNothing() {
        return !context && !maxOutput && capabilities.isEmpty();
    }
}
