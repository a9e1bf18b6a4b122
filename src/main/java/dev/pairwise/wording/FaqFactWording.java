package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.LimitGap;
import dev.pairwise.comparison.ReleaseOrder;
import dev.pairwise.comparison.Side;

/** The answers to "which has the larger context window" and "which is newer". */
final class FaqFactWording {

    private FaqFactWording() {}

    static String context(Comparison comparison, LimitGap gap) {
        return switch (gap) {
            case LimitGap.Larger larger ->
                "%s has the larger context window: %s for %s."
                        .formatted(
                                ModelNames.of(comparison, larger.side()),
                                LimitWording.against(larger),
                                ModelNames.of(comparison, larger.side().other()));
            case LimitGap.Tie tie ->
                LimitWording.readTheSame(tie)
                        ? "Neither: the context windows of %s and %s both hold %s."
                                .formatted(
                                        ModelNames.left(comparison),
                                        ModelNames.right(comparison),
                                        LimitWording.tokens(tie.limits().left()))
                        : "Neither: the context windows of %s and %s hold %s, about the same."
                                .formatted(
                                        ModelNames.left(comparison),
                                        ModelNames.right(comparison),
                                        LimitWording.both(tie));
            case LimitGap.Unknown unknown ->
                "Which of %s and %s has the larger context window is not known."
                        .formatted(ModelNames.left(comparison), ModelNames.right(comparison));
        };
    }

    static String newer(Comparison comparison, ReleaseOrder order) {
        return switch (order) {
            case ReleaseOrder.Newer(Side side, var dates) ->
                "%s is newer: it is dated %s, and %s is dated %s."
                        .formatted(
                                ModelNames.of(comparison, side),
                                Dates.full(dates.of(side)),
                                ModelNames.of(comparison, side.other()),
                                Dates.full(dates.of(side.other())));
            case ReleaseOrder.Together(var dates) ->
                together(comparison, Dates.full(dates.left()), Dates.full(dates.right()));
            case ReleaseOrder.Unknown unknown ->
                "Which of %s and %s is newer is not known."
                        .formatted(ModelNames.left(comparison), ModelNames.right(comparison));
        };
    }

    private static String together(Comparison comparison, String left, String right) {
        return left.equals(right)
                ? "Neither: the recorded release dates of %s and %s are the same, %s."
                        .formatted(ModelNames.left(comparison), ModelNames.right(comparison), left)
                : "That cannot be told: the recorded release dates are %s for %s and %s for %s."
                        .formatted(left, ModelNames.left(comparison), right, ModelNames.right(comparison));
    }
}
