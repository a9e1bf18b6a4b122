package dev.pairwise.catalogue;

/** What a model is for. {@code chat} and {@code coding-agent} are one product type: language models. */
public enum Kind implements Coded {
    CHAT("chat"),
    CODING_AGENT("coding-agent"),
    EMBEDDING("embedding"),
    RERANK("rerank"),
    IMAGE("image"),
    SPEECH("speech"),
    LIVE_SPEECH("live-speech"),
    AUDIO("audio"),
    MODERATION("moderation"),
    ROUTER("router"),
    SEARCH("search"),
    RESEARCH_AGENT("research-agent"),
    TRANSLATION("translation"),
    EDIT_APPLY("edit-apply"),
    EXTRACTION("extraction"),
    COMPUTER_USE("computer-use"),
    ROBOTICS("robotics"),
    OTHER("other");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isLanguageModel() {
        return this == CHAT || this == CODING_AGENT;
    }

    /** Whether one may be preferred to the other: both language models, or one other kind; {@code other} never. */
    public boolean isComparableWith(Kind that) {
        return (isLanguageModel() && that.isLanguageModel()) || (this == that && this != OTHER);
    }
}
