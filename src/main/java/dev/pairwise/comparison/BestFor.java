package dev.pairwise.comparison;

/** What a model is best for, in the order labels are earned and printed. */
public enum BestFor {
    /** It is known to reason. */
    REASONING_HEAVY_APPS,
    /** It is known to see images or to take more than one kind of input. */
    MULTIMODAL_APPS,
    /** It is known to call functions or to use tools. */
    TOOL_CALLING_AGENTS,
    /** Its context holds {@link FitRules#LONG_CONTEXT_ANALYSIS} tokens and more. */
    LONG_CONTEXT_ANALYSIS,
    /** At least {@link FitRules#PROVIDERS_FOR_ROUTING} shown providers offer it. */
    PROVIDER_ROUTED_PRODUCTION,
    /** It earns none of the others. */
    GENERAL_PRODUCTION_EVALUATION
}
