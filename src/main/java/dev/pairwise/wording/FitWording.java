package dev.pairwise.wording;

import dev.pairwise.comparison.BestFor;
import dev.pairwise.comparison.DecisionFit;
import dev.pairwise.comparison.SharedLabels;
import dev.pairwise.comparison.Side;
import java.util.Set;
import java.util.function.Function;

/** Words for what a model is best for and fits. */
public final class FitWording {

    private FitWording() {}

    /** The labels of one side; those that the other side earns too are marked "both", unless all of them are. */
    public static String bestFor(SharedLabels<BestFor> labels, Side side) {
        return list(labels, side, FitWording::label);
    }

    public static String decisionFit(SharedLabels<DecisionFit> labels, Side side) {
        return list(labels, side, FitWording::label);
    }

    private static <L extends Enum<L>> String list(SharedLabels<L> labels, Side side, Function<L, String> word) {
        boolean alike = Set.copyOf(labels.earned().left())
                .equals(Set.copyOf(labels.earned().right()));
        return English.and(labels.earned().of(side).stream()
                .map(label -> labels.isShared(label) && !alike ? word.apply(label) + " (both)" : word.apply(label))
                .toList());
    }

    public static String label(BestFor label) {
        return switch (label) {
            case REASONING_HEAVY_APPS -> "reasoning-heavy apps";
            case MULTIMODAL_APPS -> "multimodal apps";
            case TOOL_CALLING_AGENTS -> "tool-calling agents";
            case LONG_CONTEXT_ANALYSIS -> "long-context analysis";
            case PROVIDER_ROUTED_PRODUCTION -> "provider-routed production";
            case GENERAL_PRODUCTION_EVALUATION -> "general production evaluation";
        };
    }

    public static String label(DecisionFit label) {
        return switch (label) {
            case CODING -> "Coding";
            case RAG -> "RAG";
            case AGENTS -> "Agents";
            case LONG_CONTEXT -> "Long context";
            case VISION -> "Vision";
            case CLASSIFICATION -> "Classification";
            case JSON_OUTPUT -> "JSON output";
            case GENERAL -> "General";
        };
    }
}
