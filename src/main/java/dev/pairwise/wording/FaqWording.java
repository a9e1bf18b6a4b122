package dev.pairwise.wording;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Support;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.FaqTopic;
import dev.pairwise.comparison.Lifecycle;
import dev.pairwise.comparison.LimitGap;
import dev.pairwise.comparison.ReleaseOrder;
import dev.pairwise.comparison.Sides;

/** Questions and answers; each answer stands alone and names both models. */
public final class FaqWording {

    private FaqWording() {}

    public static String question(Comparison comparison, FaqTopic topic) {
        String left = ModelNames.left(comparison);
        String right = ModelNames.right(comparison);
        return switch (topic) {
            case FaqTopic.LargerContext larger ->
                "Which has the larger context window, %s or %s?".formatted(left, right);
            case FaqTopic.Cheaper cheaper -> "Which is cheaper, %s or %s?".formatted(left, right);
            case FaqTopic.OpenOrLicence open -> "Is %s or %s open source?".formatted(left, right);
            case FaqTopic.HasCapability(Capability capability, var support) ->
                "Does %s or %s support %s?".formatted(left, right, Labels.inSentence(capability));
            case FaqTopic.WhereToRun where -> "Where can I run %s and %s?".formatted(left, right);
            case FaqTopic.Newer newer -> "Which is newer, %s or %s?".formatted(left, right);
            case FaqTopic.BeingRetired retired -> "Is %s or %s being retired?".formatted(left, right);
            case FaqTopic.HowToSwitch how -> "How do I switch between %s and %s?".formatted(left, right);
        };
    }

    public static String answer(Comparison comparison, FaqTopic topic) {
        return switch (topic) {
            case FaqTopic.LargerContext(LimitGap gap) -> FaqFactWording.context(comparison, gap);
            case FaqTopic.Cheaper() -> FaqCostWording.answer(comparison);
            case FaqTopic.OpenOrLicence() -> FaqLicenceWording.answer(comparison.pair());
            case FaqTopic.HasCapability(Capability capability, Sides<Support> support) ->
                FaqCapabilityWording.answer(comparison, Labels.inSentence(capability), support);
            case FaqTopic.WhereToRun() -> FaqProviderWording.answer(comparison);
            case FaqTopic.Newer(ReleaseOrder order) -> FaqFactWording.newer(comparison, order);
            case FaqTopic.BeingRetired(Sides<Lifecycle> lifecycles) -> retired(comparison, lifecycles);
            case FaqTopic.HowToSwitch() -> FaqSwitchWording.answer(comparison);
        };
    }

    private static String retired(Comparison comparison, Sides<Lifecycle> lifecycles) {
        return "%s %s; %s %s."
                .formatted(
                        ModelNames.left(comparison),
                        LifecycleWording.of(lifecycles.left()),
                        ModelNames.right(comparison),
                        LifecycleWording.of(lifecycles.right()));
    }
}
