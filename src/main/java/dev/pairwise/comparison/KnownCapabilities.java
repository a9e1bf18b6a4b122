package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Support;
import java.util.List;

/**
 * What a model is known to have and known to lack of a list of capabilities, one bit each, so that many models can be compared fast. Tool use
 * stands for function calling as well, because most sources give one signal for both.
 */
record KnownCapabilities(int has, int lacks) {

    private static final List<Capability> TOOLS = List.of(Capability.FUNCTION_CALLING, Capability.TOOL_USE);

    static KnownCapabilities of(Model model, List<Capability> looked) {
        int has = 0;
        int lacks = 0;
        for (int place = 0; place < looked.size(); place++) {
            Support support = support(model, looked.get(place));
            has |= support == Support.YES ? 1 << place : 0;
            lacks |= support == Support.NO ? 1 << place : 0;
        }
        return new KnownCapabilities(has, lacks);
    }

    /** Capabilities that one has and the other is known to lack. */
    int differing(KnownCapabilities other) {
        return Integer.bitCount(lostWith(other) | other.lostWith(this));
    }

    /** Capabilities that this one has and the other is known to lack. */
    int lost(KnownCapabilities other) {
        return Integer.bitCount(lostWith(other));
    }

    private int lostWith(KnownCapabilities other) {
        return has & other.lacks;
    }

    private static Support support(Model model, Capability capability) {
        if (!TOOLS.contains(capability)) {
            return model.support(capability);
        }
        if (TOOLS.stream().anyMatch(model::has)) {
            return Support.YES;
        }
        boolean lacks = TOOLS.stream().anyMatch(tool -> model.support(tool) == Support.NO);
        return lacks ? Support.NO : Support.UNKNOWN;
    }
}
