package dev.pairwise.importing.modelsdev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRulesTests {

    @ParameterizedTest
    @CsvSource({
        "claude-opus-4-5, claude-opus, claude",
        "claude-3-7-sonnet-20250219, claude-sonnet, claude",
        "gemini-2.5-flash-lite-preview-09-2025, gemini-flash-lite, gemini",
        "gpt-4o-2024-11-20, gpt, gpt",
        "gpt-5.4-mini, gpt-mini, gpt",
        "gpt-oss-120b, gpt-oss-120b, gpt-oss",
        "o4-mini, o-mini, o-series",
        "qwen3.8-max-0902, qwen-max, qwen",
        "qwen3-235b-a22b-instruct-2507, qwen-235b-a22b, qwen",
        "llama-3.3-70b-instruct, llama-70b, llama",
        "kimi-k2.6, kimi-k, kimi",
        "glm-4.5v, glm-v, glm",
        "laguna-xs.2, laguna-xs, laguna",
        "command-r7b-12-2024, command-r7b, command",
        "mistral-small-2603, mistral-small, mistral"
    })
    void findsTheLineAndTheFamilyOfAModel(String slug, String line, String family) {
        assertThat(Lines.line(slug)).isEqualTo(line);
        assertThat(Lines.family(line)).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-5-4, text, text, chat",
        "gpt-5-3-codex, text, text, coding-agent",
        "qwen3-coder-plus, text, text, coding-agent",
        "text-embedding-3-large, text, text, embedding",
        "gpt-oss-safeguard-20b, text, text, moderation",
        "gemini-3-5-live-translate-preview, audio, text, translation",
        "gpt-realtime-2-1, audio, audio, live-speech",
        "whisper-large-v3, audio, text, speech",
        "voxtral-mini, audio, text, speech",
        "o3-deep-research, text, text, research-agent",
        "qwen-image-2-1, text, image, image",
        "veo-3-1, text, video, other",
        "lyria-3-pro, text, audio, audio"
    })
    void tellsWhatAModelIsFor(String key, String input, String output, String kind) {
        assertThat(Kinds.of(key, List.of(input), List.of(output))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "mistral-small-3.1-24b-instruct, 24B, -, false",
                "qwen3-30b-a3b, 30B, 3B, true",
                "qwen3.8-2.4t-a95b, 2.4T, 95B, true",
                "lfm-2.5-2.6b, 2.6B, -, false",
                "mixtral-8x22b-instruct, -, -, true",
                "gpt-4o, -, -, false",
                "gemma-3n-e4b-it, -, -, false"
            })
    void readsSizesOnlyWhereTheNameIsSure(String name, String total, String active, boolean experts) {
        Sizes sizes = Sizes.in(name);

        assertThat(sizes.total().orElse(null)).isEqualTo(total);
        assertThat(sizes.active().orElse(null)).isEqualTo(active);
        assertThat(sizes.expertsNamed()).isEqualTo(experts);
    }

    @ParameterizedTest
    @CsvSource({
        "OpenAI: GPT-4o (retires Oct 9), GPT-4o",
        "Claude Haiku 4.5 (latest), Claude Haiku 4.5",
        "Qwen/Qwen3-VL-8B-Instruct, Qwen3-VL-8B-Instruct",
        "Nova Premier (US), Nova Premier",
        "Hy3 Free, Hy3",
        "GPT-4o (2024-11-20), GPT-4o (2024-11-20)"
    })
    void takesWhatProvidersAddOffAName(String listed, String name) {
        assertThat(Names.clean(listed)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-02, mistral-large-2512, true",
        "2024-11-01, mistral-large-2512, false",
        "2024-01-01, sonar, false",
        "1970-01-01, auto, false",
        "2024-11-20, gpt-4o-2024-11-20, true",
        "2025-03-24, deepseek-v3-0324, true"
    })
    void doubtsReleaseDatesThatStandForSomethingElse(String date, String key, boolean credible) {
        assertThat(ReleaseDates.credible(date, key).isPresent()).isEqualTo(credible);
    }

    @Test
    void takesAnOutputLimitOfNineTenthsOfTheContextForAFiller() {
        assertThat(new Limits(131072L, 117964L).knownOutput()).isNull();
        assertThat(new Limits(131072L, 98304L).knownOutput()).isEqualTo(98304L);
        assertThat(new Limits(0L, 4096L).knownContext()).isNull();
    }
}
