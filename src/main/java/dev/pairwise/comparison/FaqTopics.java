package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which questions the facts of a pair can answer. */
final class FaqTopics {

    /** What readers ask of models even when both have it. */
    private static final Set<Capability> TELLING_WHEN_SHARED = Set.of(Capability.VISION);

    private FaqTopics() {}

    static List<FaqTopic> of(Weighed weighed) {
        List<FaqTopic> topics = new ArrayList<>();
        Pair pair = weighed.pair();
        if (weighed.limits().context().isKnown()) {
            topics.add(new FaqTopic.LargerContext(weighed.limits().context()));
        }
        if (weighed.gap().isPresent()) {
            topics.add(new FaqTopic.Cheaper());
        }
        if (pair.sides().either(FaqTopics::saysHowOpen)) {
            topics.add(new FaqTopic.OpenOrLicence());
        }
        topics.addAll(capabilities(weighed.capabilities().countingToolsOnce()));
        if (pair.sides().either(FaqTopics::canBeRun)) {
            topics.add(new FaqTopic.WhereToRun());
        }
        topics.addAll(lifeAndMove(weighed));
        return topics;
    }

    private static List<FaqTopic> lifeAndMove(Weighed weighed) {
        List<FaqTopic> topics = new ArrayList<>();
        if (!(weighed.releases() instanceof ReleaseOrder.Unknown)) {
            topics.add(new FaqTopic.Newer(weighed.releases()));
        }
        if (weighed.lifecycles().either(FaqTopics::hasAnEnd)) {
            topics.add(new FaqTopic.BeingRetired(weighed.lifecycles()));
        }
        if (weighed.pair().left().kind().isComparableWith(weighed.pair().right().kind())) {
            topics.add(new FaqTopic.HowToSwitch());
        }
        return topics;
    }

    private static List<FaqTopic.HasCapability> capabilities(CapabilityComparison capabilities) {
        return capabilities.supports().keySet().stream()
                .filter(capability -> isNotable(capability, capabilities))
                .map(capability -> new FaqTopic.HasCapability(capability, capabilities.of(capability)))
                .toList();
    }

    /** More than one kind of input is mostly vision said twice, so it is asked only where vision is not. */
    private static boolean isNotable(Capability capability, CapabilityComparison capabilities) {
        boolean repeatsVision = capability == Capability.MULTIMODAL && isTelling(Capability.VISION, capabilities);
        return isTelling(capability, capabilities) && !repeatsVision;
    }

    private static boolean isTelling(Capability capability, CapabilityComparison capabilities) {
        Sides<Support> support = capabilities.of(capability);
        boolean differs = support.either(Support.YES::equals) && support.either(Support.NO::equals);
        return differs || (TELLING_WHEN_SHARED.contains(capability) && support.both(Support.YES::equals));
    }

    private static boolean saysHowOpen(Model model) {
        return Stream.of(model.specs().openness(), model.specs().licence()).anyMatch(fact -> fact.isKnown());
    }

    private static boolean canBeRun(Model model) {
        return !model.offeredRoutes().isEmpty() || model.hasOpenWeights();
    }

    private static boolean hasAnEnd(Lifecycle lifecycle) {
        return lifecycle.needsNotice() || lifecycle.retires().isPresent();
    }
}
