package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Support;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What each side of a pair is known to be able to do. Only a known No makes a difference: a Yes against an unknown is listed apart and
 * is never a difference.
 */
public record CapabilityComparison(Map<Capability, Sides<Support>> supports) {

    public CapabilityComparison {
        supports = Collections.unmodifiableMap(new EnumMap<>(supports));
    }

    public static CapabilityComparison of(Pair pair) {
        EnumMap<Capability, Sides<Support>> supports = new EnumMap<>(Capability.class);
        for (Capability capability : Capability.values()) {
            supports.put(capability, pair.sides().map(model -> model.support(capability)));
        }
        return new CapabilityComparison(supports);
    }

    public Sides<Support> of(Capability capability) {
        return Objects.requireNonNull(supports.get(capability));
    }

    /** What {@code side} has and the other is known not to have. */
    public List<Capability> only(Side side) {
        return where(side, Support.YES, Support.NO);
    }

    /** What {@code side} has while nothing is known of the other. */
    public List<Capability> unconfirmed(Side side) {
        return where(side, Support.YES, Support.UNKNOWN);
    }

    public List<Capability> both() {
        return where(Side.LEFT, Support.YES, Support.YES);
    }

    public boolean isUnknownOnBothSides(Capability capability) {
        return of(capability).both(support -> support == Support.UNKNOWN);
    }

    /** The same with function calling and tool use as one: most sources give one signal for both. Tool use speaks for the two. */
    public CapabilityComparison countingToolsOnce() {
        EnumMap<Capability, Sides<Support>> folded = new EnumMap<>(supports);
        Sides<Support> calling = of(Capability.FUNCTION_CALLING);
        Sides<Support> use = of(Capability.TOOL_USE);
        folded.put(Capability.FUNCTION_CALLING, new Sides<>(Support.UNKNOWN, Support.UNKNOWN));
        folded.put(
                Capability.TOOL_USE,
                new Sides<>(either(calling.left(), use.left()), either(calling.right(), use.right())));
        return new CapabilityComparison(folded);
    }

    private static Support either(Support one, Support other) {
        if (one == Support.YES || other == Support.YES) {
            return Support.YES;
        }
        return one == Support.NO || other == Support.NO ? Support.NO : Support.UNKNOWN;
    }

    private List<Capability> where(Side side, Support here, Support there) {
        return supports.entrySet().stream()
                .filter(entry -> entry.getValue().of(side) == here)
                .filter(entry -> entry.getValue().of(side.other()) == there)
                .map(Map.Entry::getKey)
                .toList();
    }
}
