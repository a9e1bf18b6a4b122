package dev.pairwise.wording;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Support;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.FaqTopic;
import dev.pairwise.comparison.Lifecycle;
import dev.pairwise.comparison.LimitGap;
import dev.pairwise.comparison.ReleaseOrder;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import java.util.List;

/** Questions and answers; each answer stands alone and names both models. */
public final class FaqWording {

    private FaqWording() {}

    public static String question(Comparison comparison, FaqTopic topic) {
        return question(topic).formatted(ModelNames.left(comparison), ModelNames.right(comparison));
    }

    private static String question(FaqTopic topic) {
        return switch (topic) {
            case FaqTopic.LargerContext larger -> "Which has the larger context window, %s or %s?";
            case FaqTopic.Cheaper cheaper -> "Which is cheaper, %s or %s?";
            case FaqTopic.OpenOrLicence open -> "Is %s or %s open source?";
            case FaqTopic.HasCapability(Capability capability, var support) ->
                "Does %%s or %%s support %s?".formatted(Labels.inSentence(capability));
            case FaqTopic.WhereToRun where -> "Where can I run %s and %s?";
            case FaqTopic.Newer newer -> "Which is newer, %s or %s?";
            case FaqTopic.BeingRetired retired -> "Is %s or %s being retired?";
            case FaqTopic.HowToSwitch how -> "How do I switch between %s and %s?";
        };
    }

    public static String answer(Comparison comparison, FaqTopic topic) {
        return switch (topic) {
            case FaqTopic.LargerContext(LimitGap gap) -> context(comparison, gap);
            case FaqTopic.Cheaper() -> FaqCostWording.answer(comparison);
            case FaqTopic.OpenOrLicence() -> FaqLicenceWording.answer(comparison.pair());
            case FaqTopic.HasCapability(Capability capability, Sides<Support> support) ->
                capability(comparison, Labels.inSentence(capability), support);
            case FaqTopic.WhereToRun() -> FaqProviderWording.whereToRun(comparison);
            case FaqTopic.Newer(ReleaseOrder order) -> newer(comparison, order);
            case FaqTopic.BeingRetired(Sides<Lifecycle> lifecycles) ->
                "%s %s; %s %s."
                        .formatted(
                                name(comparison, Side.LEFT),
                                LifecycleWording.of(lifecycles.left()),
                                name(comparison, Side.RIGHT),
                                LifecycleWording.of(lifecycles.right()));
            case FaqTopic.HowToSwitch() -> FaqProviderWording.howToSwitch(comparison);
        };
    }

    private static String context(Comparison comparison, LimitGap gap) {
        return switch (gap) {
            case LimitGap.Larger larger ->
                "%s has the larger context window: %s for %s."
                        .formatted(
                                name(comparison, larger.side()),
                                LimitWording.against(larger),
                                name(comparison, larger.side().other()));
            case LimitGap.Tie tie -> sameContext(comparison, tie);
            case LimitGap.Unknown unknown ->
                "That is not known: no context window of %s is recorded."
                        .formatted(English.or(ModelNames.of(comparison, unknown.sides())));
        };
    }

    private static String sameContext(Comparison comparison, LimitGap.Tie tie) {
        String left = name(comparison, Side.LEFT);
        String right = name(comparison, Side.RIGHT);
        return LimitWording.readTheSame(tie)
                ? "Neither: the context windows of %s and %s both hold %s."
                        .formatted(left, right, LimitWording.tokens(tie.limits().left()))
                : "Neither: the context windows of %s and %s hold %s and %s, about the same."
                        .formatted(
                                left,
                                right,
                                Numbers.tokens(tie.limits().left()),
                                LimitWording.tokens(tie.limits().right()));
    }

    private static String capability(Comparison comparison, String capability, Sides<Support> support) {
        List<Side> have = having(support, Support.YES);
        List<Side> lack = having(support, Support.NO);
        if (have.size() == 2) {
            return "Both: %s and %s support %s."
                    .formatted(name(comparison, Side.LEFT), name(comparison, Side.RIGHT), capability);
        }
        if (lack.size() == 2) {
            return "Neither %s nor %s supports %s."
                    .formatted(name(comparison, Side.LEFT), name(comparison, Side.RIGHT), capability);
        }
        if (have.isEmpty() && lack.isEmpty()) {
            return "Whether %s or %s supports %s is not known."
                    .formatted(name(comparison, Side.LEFT), name(comparison, Side.RIGHT), capability);
        }
        Side known = have.isEmpty() ? lack.getFirst() : have.getFirst();
        return oneSided(support.of(known), support.of(known.other()))
                .formatted(name(comparison, known), capability, name(comparison, known.other()));
    }

    /** {@code known} is a Yes where there is one. */
    private static String oneSided(Support known, Support other) {
        if (known == Support.NO) {
            return "%s does not support %s; whether %s does is not known.";
        }
        return other == Support.NO ? "%s supports %s; %s does not." : "%s supports %s; whether %s does is not known.";
    }

    private static List<Side> having(Sides<Support> support, Support wanted) {
        return Side.where(side -> support.of(side) == wanted);
    }

    private static String newer(Comparison comparison, ReleaseOrder order) {
        return switch (order) {
            case ReleaseOrder.Newer(Side side, var dates) ->
                "%s is newer: it is dated %s, %s %s."
                        .formatted(
                                name(comparison, side),
                                Dates.full(dates.of(side)),
                                name(comparison, side.other()),
                                Dates.full(dates.of(side.other())));
            case ReleaseOrder.Together(var dates) ->
                together(comparison, Dates.full(dates.left()), Dates.full(dates.right()));
            case ReleaseOrder.Unknown unknown ->
                "That is not known: no release date of %s is recorded."
                        .formatted(English.or(ModelNames.of(comparison, unknown.sides())));
        };
    }

    private static String together(Comparison comparison, String left, String right) {
        return left.equals(right)
                ? "Neither: the recorded release date of %s and of %s is the same, %s."
                        .formatted(name(comparison, Side.LEFT), name(comparison, Side.RIGHT), left)
                : "That cannot be told: the recorded release dates are %s for %s and %s for %s."
                        .formatted(left, name(comparison, Side.LEFT), right, name(comparison, Side.RIGHT));
    }

    private static String name(Comparison comparison, Side side) {
        return ModelNames.of(comparison, side);
    }
}
