package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Licence;
import dev.pairwise.catalogue.Provider;
import java.util.List;
import java.util.Optional;

/**
 * What changes for somebody who uses {@code from} and moves to the other side. Gaps are those of the pair; {@code gained} and {@code lost} are known on both sides, {@code unsure} is what {@code from} has while the other is unknown. {@code cost} is
 * there where both are known, {@code licences} where both are known and differ.
 */
public record Switching(
        Side from,
        List<SharedProvider> sharedProviders,
        Optional<CostGap> cost,
        LimitGap context,
        LimitGap maxOutput,
        List<Capability> lost,
        List<Capability> gained,
        List<Capability> unsure,
        OpennessChange openness,
        Optional<Sides<Licence>> licences,
        Lifecycle current,
        Lifecycle target,
        Thinking thinking) {

    public Switching {
        sharedProviders = List.copyOf(sharedProviders);
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
        unsure = List.copyOf(unsure);
    }

    public Side to() {
        return from.other();
    }

    /** A provider of both, with the id in use now and the id to put in the code: each by its plainest route. */
    public record SharedProvider(Provider provider, String modelIdNow, String modelIdThen) {}

    /** What becomes of the freedom to run the weights oneself. */
    public enum OpennessChange {
        GAINS_OPEN_WEIGHTS,
        LOSES_OPEN_WEIGHTS,
        SAME,
        UNKNOWN
    }

    /** Thinking tokens are billed as output, so the bill of the one that reasons grows beyond the estimate. */
    public enum Thinking {
        STARTS,
        ENDS,
        NO_CHANGE_KNOWN
    }
}
