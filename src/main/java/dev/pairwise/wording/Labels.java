package dev.pairwise.wording;

import dev.pairwise.catalogue.Absence;
import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.CommercialUse;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Modality;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.Status;
import dev.pairwise.catalogue.Support;

/** What codes are called on a page. */
public final class Labels {

    private Labels() {}

    /** As a row is headed: {@code Function calling}. */
    public static String of(Capability capability) {
        return switch (capability) {
            case VISION -> "Vision";
            case MULTIMODAL -> "Multimodal";
            case AUDIO -> "Audio";
            case REASONING -> "Reasoning";
            case FUNCTION_CALLING -> "Function calling";
            case TOOL_USE -> "Tool use";
            case STRUCTURED_OUTPUTS -> "Structured outputs";
            case CODE_EXECUTION -> "Code execution";
            case IDE_INTEGRATION -> "IDE integration";
            case COMPUTER_USE -> "Computer use";
            case PARALLEL_AGENTS -> "Parallel agents";
            case PROMPT_CACHING -> "Prompt caching";
        };
    }

    /** As a row is headed: {@code Context window}. */
    public static String of(Field field) {
        return switch (field) {
            case RELEASED -> "Released";
            case CONTEXT_TOKENS -> "Context window";
            case MAX_OUTPUT_TOKENS -> "Max output";
            case PARAMETERS -> "Parameters";
            case ACTIVE_PARAMETERS -> "Active parameters";
            case ARCHITECTURE -> "Architecture";
            case LICENCE -> "Licence";
            case OPENNESS -> "Openness";
            case COMMERCIAL_USE -> "Commercial use";
            case KNOWLEDGE_CUTOFF -> "Knowledge cutoff";
            case INPUTS -> "Inputs";
            case OUTPUTS -> "Outputs";
            case STATUS -> "Status";
            case RETIRES -> "Retirement date";
            case SUCCESSOR -> "Successor";
        };
    }

    /** Inside a sentence: {@code function calling}, {@code multimodal input}. */
    public static String inSentence(Capability capability) {
        return switch (capability) {
            case VISION -> "vision";
            case MULTIMODAL -> "multimodal input";
            case AUDIO -> "audio";
            case REASONING -> "reasoning";
            case FUNCTION_CALLING -> "function calling";
            case TOOL_USE -> "tool use";
            case STRUCTURED_OUTPUTS -> "structured outputs";
            case CODE_EXECUTION -> "code execution";
            case IDE_INTEGRATION -> "IDE integration";
            case COMPUTER_USE -> "computer use";
            case PARALLEL_AGENTS -> "parallel agents";
            case PROMPT_CACHING -> "prompt caching";
        };
    }

    public static String of(Support support) {
        return switch (support) {
            case YES -> "Yes";
            case NO -> "No";
            case UNKNOWN -> "Unknown";
        };
    }

    public static String of(Modality modality) {
        return switch (modality) {
            case TEXT -> "text";
            case IMAGE -> "images";
            case AUDIO -> "audio";
            case VIDEO -> "video";
            case PDF -> "PDF";
        };
    }

    public static String of(Openness openness) {
        return switch (openness) {
            case OPEN_WEIGHTS -> "Open weights";
            case PROPRIETARY -> "Proprietary";
        };
    }

    public static String of(CommercialUse use) {
        return switch (use) {
            case PERMITTED -> "Permitted";
            case CONDITIONAL -> "Conditional";
            case NOT_PERMITTED -> "Not permitted";
        };
    }

    public static String of(Status status) {
        return switch (status) {
            case ACTIVE -> "Active";
            case DEPRECATED -> "Deprecated";
            case RETIRED -> "Retired";
            case DELISTED -> "Delisted";
        };
    }

    public static String of(Absence absence) {
        return switch (absence) {
            case NOT_SOURCED -> "not sourced yet";
            case NOT_DISCLOSED -> "not disclosed";
            case NOT_APPLICABLE -> "not applicable";
            case NONE_ANNOUNCED -> "none announced";
        };
    }

    /** With its article: {@code a language model}, {@code an embedding model}. */
    public static String withArticle(Kind kind) {
        return switch (kind) {
            case CHAT -> "a language model";
            case CODING_AGENT -> "a coding model";
            case EMBEDDING -> "an embedding model";
            case RERANK -> "a reranking model";
            case IMAGE -> "an image model";
            case SPEECH -> "a speech model";
            case LIVE_SPEECH -> "a live speech model";
            case AUDIO -> "an audio model";
            case MODERATION -> "a moderation model";
            case ROUTER -> "a router that passes requests on to other models";
            case SEARCH -> "a search model";
            case RESEARCH_AGENT -> "a research agent";
            case TRANSLATION -> "a translation model";
            case EDIT_APPLY -> "a model that applies edits to code";
            case EXTRACTION -> "an extraction model";
            case COMPUTER_USE -> "a computer-use model";
            case ROBOTICS -> "a robotics model";
            case OTHER -> "a model of another kind";
        };
    }

    /** Several of one kind: {@code language models}. */
    public static String plural(Kind kind) {
        return switch (kind) {
            case CHAT -> "language models";
            case CODING_AGENT -> "coding models";
            case EMBEDDING -> "embedding models";
            case RERANK -> "reranking models";
            case IMAGE -> "image models";
            case SPEECH -> "speech models";
            case LIVE_SPEECH -> "live speech models";
            case AUDIO -> "audio models";
            case MODERATION -> "moderation models";
            case ROUTER -> "routers";
            case SEARCH -> "search models";
            case RESEARCH_AGENT -> "research agents";
            case TRANSLATION -> "translation models";
            case EDIT_APPLY -> "edit-applying models";
            case EXTRACTION -> "extraction models";
            case COMPUTER_USE -> "computer-use models";
            case ROBOTICS -> "robotics models";
            case OTHER -> "models of another kind";
        };
    }
}
