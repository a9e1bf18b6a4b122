package dev.pairwise.catalogue;

/** What a model may be able to do, in the order pages list it. */
public enum Capability implements Coded {
    VISION("vision"),
    MULTIMODAL("multimodal"),
    AUDIO("audio"),
    REASONING("reasoning"),
    FUNCTION_CALLING("function-calling"),
    TOOL_USE("tool-use"),
    STRUCTURED_OUTPUTS("structured-outputs"),
    CODE_EXECUTION("code-execution"),
    IDE_INTEGRATION("ide-integration"),
    COMPUTER_USE("computer-use"),
    PARALLEL_AGENTS("parallel-agents"),
    PROMPT_CACHING("prompt-caching");

    private final String code;

    Capability(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
