package dev.pairwise.comparison;

/** The tasks a model fits, in the order labels are earned and printed. */
public enum DecisionFit {
    /** It is known to execute code, or it stands in the top third of a coding test. */
    CODING,
    /** Its context holds what a search brings back, and it is known to give structured outputs, call functions or use tools. */
    RAG,
    /** It is known to call functions, use tools or execute code. */
    AGENTS,
    /** Its context reaches the step that few models reach. */
    LONG_CONTEXT,
    /** It is known to see images. */
    VISION,
    /** Its input costs less than the step that few models are under. */
    CLASSIFICATION,
    /** It is known to give structured outputs. */
    JSON_OUTPUT,
    /** It earns none of the others. */
    GENERAL
}
