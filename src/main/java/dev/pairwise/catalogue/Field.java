package dev.pairwise.catalogue;

/** A fact about a model that sources make claims on, by its key in the import format. */
public enum Field implements Coded {
    RELEASED("released"),
    CONTEXT_TOKENS("contextTokens"),
    MAX_OUTPUT_TOKENS("maxOutputTokens"),
    PARAMETERS("parameters"),
    ACTIVE_PARAMETERS("activeParameters"),
    ARCHITECTURE("architecture"),
    LICENCE("licence"),
    OPENNESS("openness"),
    COMMERCIAL_USE("commercialUse"),
    KNOWLEDGE_CUTOFF("knowledgeCutoff"),
    INPUTS("inputs"),
    OUTPUTS("outputs"),
    STATUS("status"),
    RETIRES("retires"),
    SUCCESSOR("successor");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
