package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Capability.CODE_EXECUTION;
import static dev.pairwise.catalogue.Capability.FUNCTION_CALLING;
import static dev.pairwise.catalogue.Capability.MULTIMODAL;
import static dev.pairwise.catalogue.Capability.REASONING;
import static dev.pairwise.catalogue.Capability.STRUCTURED_OUTPUTS;
import static dev.pairwise.catalogue.Capability.TOOL_USE;
import static dev.pairwise.catalogue.Capability.VISION;

import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import java.util.Arrays;
import java.util.List;

/** Which labels a model earns. A label that says nothing by itself, "general", is for those that earn none of the others. */
public final class FitRules {

    /** Tokens of context from which a whole archive fits into one request. */
    public static final TokenCount LONG_CONTEXT_ANALYSIS = new TokenCount(1_000_000);

    /** With a second provider a failing one can be routed around. */
    public static final int PROVIDERS_FOR_ROUTING = 2;

    /** Tokens of context that take the passages of a search, the question and the instructions. */
    public static final TokenCount CONTEXT_FOR_RAG = new TokenCount(128_000);

    /** Where "long" may begin, lowest first. */
    public static final List<TokenCount> LONG_CONTEXT_STEPS = List.of(
            new TokenCount(128_000), new TokenCount(200_000), new TokenCount(500_000), new TokenCount(1_000_000));

    /** What a million tokens of input may have to stay under to be cheap enough for sorting by the million, highest first. */
    public static final List<Usd> CLASSIFICATION_STEPS =
            List.of(Usd.of("0.40"), Usd.of("0.20"), Usd.of("0.10"), Usd.of("0.05"));

    /** More than three labels say nothing. */
    public static final int MOST_LABELS = 3;

    private FitRules() {}

    static List<BestFor> bestFor(FitFacts facts) {
        return Arrays.stream(BestFor.values())
                .filter(label -> isBestFor(label, facts))
                .toList();
    }

    static List<DecisionFit> decisionFit(FitFacts facts, FitSteps steps) {
        return Arrays.stream(DecisionFit.values())
                .filter(label -> fits(label, facts, steps))
                .toList();
    }

    private static boolean isBestFor(BestFor label, FitFacts facts) {
        return switch (label) {
            case REASONING_HEAVY_APPS -> facts.hasAny(REASONING);
            case MULTIMODAL_APPS -> facts.hasAny(VISION, MULTIMODAL);
            case TOOL_CALLING_AGENTS -> facts.hasAny(FUNCTION_CALLING, TOOL_USE);
            case LONG_CONTEXT_ANALYSIS -> facts.reaches(LONG_CONTEXT_ANALYSIS);
            case PROVIDER_ROUTED_PRODUCTION -> facts.providers() >= PROVIDERS_FOR_ROUTING;
            case GENERAL_PRODUCTION_EVALUATION -> false;
        };
    }

    private static boolean fits(DecisionFit label, FitFacts facts, FitSteps steps) {
        return switch (label) {
            case CODING -> facts.hasAny(CODE_EXECUTION) || facts.leadsACodingTest();
            case RAG -> facts.reaches(CONTEXT_FOR_RAG) && facts.hasAny(STRUCTURED_OUTPUTS, FUNCTION_CALLING, TOOL_USE);
            case AGENTS -> facts.hasAny(FUNCTION_CALLING, TOOL_USE, CODE_EXECUTION);
            case LONG_CONTEXT -> facts.reaches(steps.longContext());
            case VISION -> facts.hasAny(VISION);
            case CLASSIFICATION -> facts.inputCostsLessThan(steps.classificationBelow());
            case JSON_OUTPUT -> facts.hasAny(STRUCTURED_OUTPUTS);
            case GENERAL -> false;
        };
    }
}
