package dev.pairwise.comparison;

import java.util.List;

/** The labels that are printed for one model: never none, at most {@link FitRules#MOST_LABELS} of each, uncommon ones first. */
public record Fit(List<BestFor> bestFor, List<DecisionFit> decisionFit) {

    public Fit {
        bestFor = List.copyOf(bestFor);
        decisionFit = List.copyOf(decisionFit);
        if (bestFor.isEmpty() || decisionFit.isEmpty()) {
            throw new IllegalArgumentException("a model has at least the general label");
        }
    }
}
