package dev.pairwise.comparison;

/** The rows of the table of specifications, in order. */
public enum SpecRow {
    RELEASED,
    CONTEXT,
    MAX_OUTPUT,
    PARAMETERS,
    ARCHITECTURE,
    LICENCE,
    OPENNESS,
    COMMERCIAL_USE,
    KNOWLEDGE_CUTOFF,
    INPUTS,
    OUTPUTS,
    FAMILY,
    STATUS,
    RETIRES,
    SUCCESSOR
}
