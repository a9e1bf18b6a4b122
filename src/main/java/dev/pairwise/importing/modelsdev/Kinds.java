package dev.pairwise.importing.modelsdev;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a model is for, from the words of its key and from what it takes and gives. Exceptions are in the table of models. */
final class Kinds {

    /** In this order: a realtime translator is a translator, an image embedding is an embedding. */
    private static final List<Map.Entry<String, Pattern>> BY_WORD = List.of(
            word("embedding", "embed|embedding|embedqa|bge|e5|voyage"),
            word("rerank", "rerank|reranker"),
            word("moderation", "guard|safeguard|moderation|guard-\\d|content-safety|qwen3guard"),
            word("translation", "translate|mt|mt2|livetranslate"),
            word("live-speech", "realtime|live|voicechat|audio-realtime"),
            word("speech", "tts|stt|asr|transcribe|whisper|voiceclone|voicedesign|transcription"),
            word("research-agent", "deep-research"),
            word("computer-use", "computer-use|ui-tars"),
            word("robotics", "robotics"),
            word("extraction", "ocr|schematron"),
            word("edit-apply", "apply|morph"),
            word("search", "sonar|relace-search"),
            word("audio", "lyria"));

    private static final Pattern CODING = words(
            "code|coder|codex|codestral|devstral|codellama|kat-coder|starcoder|coding|swe|laguna|codegemma|build");

    private Kinds() {}

    static String of(String key, List<String> inputs, List<String> outputs) {
        Optional<String> byWord = BY_WORD.stream()
                .filter(entry -> entry.getValue().matcher(key).find())
                .map(Map.Entry::getKey)
                .findFirst();
        if (byWord.isPresent()) {
            return byWord.get();
        }
        if (outputs.contains("video")) {
            return "other";
        }
        if (outputs.contains("image")) {
            return "image";
        }
        if (!inputs.contains("text") && inputs.contains("audio")) {
            return "speech";
        }
        if (!outputs.contains("text")) {
            return outputs.contains("audio") ? "audio" : "other";
        }
        return CODING.matcher(key).find() ? "coding-agent" : "chat";
    }

    private static Map.Entry<String, Pattern> word(String kind, String alternatives) {
        return Map.entry(kind, words(alternatives));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(^|-)(" + alternatives + ")(-|$)");
    }
}
