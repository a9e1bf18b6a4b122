package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Support;

/** A question that the facts of a pair can answer. The order of the records is the order on the page. */
public sealed interface FaqTopic {

    record LargerContext(LimitGap gap) implements FaqTopic {}

    /** Asked when both costs are known. */
    record Cheaper() implements FaqTopic {}

    /** Asked when openness or licence is known of one side at least. */
    record OpenOrLicence() implements FaqTopic {}

    /** A capability in which the pair is notable: both have it and it is telling, or only one is known to have it. */
    record HasCapability(Capability capability, Sides<Support> support) implements FaqTopic {}

    record WhereToRun() implements FaqTopic {}

    record Newer(ReleaseOrder order) implements FaqTopic {}

    /** Asked when a side is deprecated, gone or ends soon. */
    record BeingRetired(Sides<Lifecycle> lifecycles) implements FaqTopic {}

    record HowToSwitch() implements FaqTopic {}
}
