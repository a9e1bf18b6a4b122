package dev.pairwise.wording;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.comparison.BestFor;
import dev.pairwise.comparison.CodingTests;
import dev.pairwise.comparison.DecisionFit;
import dev.pairwise.comparison.FitRules;
import dev.pairwise.comparison.FitScale;
import dev.pairwise.comparison.FitSteps;
import dev.pairwise.comparison.Standings;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which labels a model earns, where the steps lie today and which labels are common. */
final class MethodologyFit {

    private MethodologyFit() {}

    static MethodologyChapter fit(Standings standings) {
        FitScale scale = standings.fitScale(Kind.CHAT);
        return new MethodologyChapter(
                "fit",
                "Best for and Decision fit",
                List.of(
                        "A model earns each label whose condition holds by what is known; unknown earns nothing. Labels print in the order below, uncommon ones first, and a label that both earn prints once, as “both”. The general label is for a model that earns no other.",
                        "A label is common when more than half of the active models of one kind earn it. Long context begins at the lowest of its steps that at most 1 in %s active models reaches; Classification asks for an input price under the highest of its steps that at most 1 in %s is under. Where none is that rare, the last step holds. All three are worked out once for each state of the catalogue, at the default workload."
                                .formatted(Numbers.exact(FitScale.ONE_IN), Numbers.exact(FitScale.ONE_IN)),
                        common(scale)),
                Stream.of(bestFor(), decisionFit(), today(scale.steps()), MethodologyFitThresholds.entries())
                        .flatMap(List::stream)
                        .toList());
    }

    private static String common(FitScale scale) {
        List<String> labels = Stream.concat(
                        inOrder(scale.commonBestFor()).map(FitWording::label),
                        inOrder(scale.commonDecisionFit()).map(FitWording::label))
                .toList();
        return labels.isEmpty()
                ? "Among language models no label is common today."
                : "Common among language models today: %s.".formatted(English.and(labels));
    }

    private static <L extends Enum<L>> Stream<L> inOrder(Set<L> labels) {
        return labels.stream().sorted();
    }

    private static List<Entry> bestFor() {
        return Arrays.stream(BestFor.values())
                .map(label -> new Entry(
                        id("best-for", label),
                        English.sentenceCase(FitWording.label(label)),
                        "Best for",
                        switch (label) {
                            case REASONING_HEAVY_APPS -> "It is known to reason.";
                            case MULTIMODAL_APPS -> "It is known to see images or to take more than one kind of input.";
                            case TOOL_CALLING_AGENTS -> "It is known to call functions or to use tools.";
                            case LONG_CONTEXT_ANALYSIS ->
                                "Its context holds %s tokens or more.".formatted(longContextAnalysis());
                            case PROVIDER_ROUTED_PRODUCTION ->
                                "At least %s shown providers offer it."
                                        .formatted(English.inWords(FitRules.PROVIDERS_FOR_ROUTING));
                            case GENERAL_PRODUCTION_EVALUATION -> "It earns none of the others.";
                        }))
                .toList();
    }

    private static List<Entry> decisionFit() {
        return Arrays.stream(DecisionFit.values())
                .map(label -> new Entry(
                        id("decision-fit", label),
                        FitWording.label(label),
                        "Decision fit",
                        switch (label) {
                            case CODING ->
                                "It is known to execute code, or its best score is in the top 1/%s of a coding test with %s or more scored models."
                                        .formatted(
                                                Numbers.exact(CodingTests.ONE_IN),
                                                Numbers.exact(CodingTests.FEWEST_SCORED));
                            case RAG ->
                                "Its context holds %s tokens or more, and it is known to give structured outputs, call functions or use tools."
                                        .formatted(Numbers.tokens(FitRules.CONTEXT_FOR_RAG));
                            case AGENTS -> "It is known to call functions, use tools or execute code.";
                            case LONG_CONTEXT -> "Its context reaches the step that holds today.";
                            case VISION -> "It is known to see images.";
                            case CLASSIFICATION -> "Its cheapest input costs less than the step that holds today.";
                            case JSON_OUTPUT -> "It is known to give structured outputs.";
                            case GENERAL -> "It earns none of the others.";
                        }))
                .toList();
    }

    private static List<Entry> today(FitSteps steps) {
        return List.of(
                new Entry(
                        "fit-long-context-today",
                        "Long context today",
                        "%s tokens or more".formatted(Numbers.tokens(steps.longContext())),
                        "The step that holds for language models in this catalogue."),
                new Entry(
                        "fit-classification-today",
                        "Classification today",
                        "input under %s".formatted(Money.perMillion(steps.classificationBelow())),
                        "The step that holds for language models in this catalogue."));
    }

    private static String longContextAnalysis() {
        return Numbers.tokens(FitRules.LONG_CONTEXT_ANALYSIS);
    }

    private static String id(String group, Enum<?> label) {
        return group + "-" + label.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
