package dev.pairwise.wording;

import dev.pairwise.comparison.CodingTests;
import dev.pairwise.comparison.FitRules;
import dev.pairwise.comparison.FitScale;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.util.List;

/** The numbers that labels are earned by, each with its reason. */
final class MethodologyFitThresholds {

    private MethodologyFitThresholds() {}

    static List<Entry> entries() {
        return List.of(
                new Entry(
                        "fit-rules-long-context-analysis",
                        "Context for long-context analysis",
                        "%s tokens or more".formatted(Numbers.tokens(FitRules.LONG_CONTEXT_ANALYSIS)),
                        "From there a whole archive fits into one request."),
                new Entry(
                        "fit-rules-providers-for-routing",
                        "Providers for provider-routed production",
                        "%s or more".formatted(Numbers.exact(FitRules.PROVIDERS_FOR_ROUTING)),
                        "With a second provider a failing one can be routed around."),
                new Entry(
                        "fit-rules-context-for-rag",
                        "Context for RAG",
                        "%s tokens or more".formatted(Numbers.tokens(FitRules.CONTEXT_FOR_RAG)),
                        "It takes the passages that a search brings back, the question and the instructions."),
                new Entry(
                        "fit-rules-long-context-steps",
                        "Steps of Long context",
                        English.or(FitRules.LONG_CONTEXT_STEPS.stream()
                                .map(Numbers::tokens)
                                .toList()),
                        "Contexts grow, so the step moves with them."),
                new Entry(
                        "fit-rules-classification-steps",
                        "Steps of Classification",
                        English.or(FitRules.CLASSIFICATION_STEPS.stream()
                                .map(Money::perMillion)
                                .toList()),
                        "Prices fall, so the step moves with them."),
                new Entry(
                        "fit-rules-most-labels",
                        "Labels printed",
                        "at most %s of each".formatted(Numbers.exact(FitRules.MOST_LABELS)),
                        "More labels say nothing."),
                new Entry(
                        "fit-scale-one-in",
                        "Rare enough for a step",
                        "at most 1 in %s".formatted(Numbers.exact(FitScale.ONE_IN)),
                        "What more than that reach is no distinction."),
                new Entry(
                        "fit-scale-fewest-for-shares",
                        "Models needed for shares",
                        "%s active models".formatted(Numbers.exact(FitScale.FEWEST_FOR_SHARES)),
                        "Among fewer a share says nothing: no label is common and the first steps hold."),
                new Entry(
                        "coding-tests-one-in",
                        "Top of a coding test",
                        "the best 1/%s".formatted(Numbers.exact(CodingTests.ONE_IN)),
                        "Each model counts with its best score, whatever the effort."),
                new Entry(
                        "coding-tests-fewest-scored",
                        "Models a coding test must have scored",
                        "%s or more".formatted(Numbers.exact(CodingTests.FEWEST_SCORED)),
                        "The top of fewer is an accident."));
    }
}
