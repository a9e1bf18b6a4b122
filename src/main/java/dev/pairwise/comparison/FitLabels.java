package dev.pairwise.comparison;

/** What the two models of a pair are best for and fit. */
public record FitLabels(SharedLabels<BestFor> bestFor, SharedLabels<DecisionFit> decisionFit) {

    static FitLabels of(Fit left, Fit right) {
        return new FitLabels(
                SharedLabels.of(left.bestFor(), right.bestFor()),
                SharedLabels.of(left.decisionFit(), right.decisionFit()));
    }
}
