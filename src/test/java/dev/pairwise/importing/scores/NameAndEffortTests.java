package dev.pairwise.importing.scores;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAndEffortTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "o3-2025-04-16_high | o3-2025-04-16 | high",
                "claude-opus-4_16K | claude-opus-4 | 16K thinking tokens",
                "o3 (high) | o3 | high",
                "sonnet (32k thinking tokens) | sonnet | 32K thinking tokens",
                "sonnet (no think) | sonnet | no thinking",
                "DeepSeek-V3.1_thinking | DeepSeek-V3.1 | thinking",
                "phi-1_5 | phi-1_5 | -",
                "Llama 2 (70B) | Llama 2 (70B) | -",
                "Qwen1.5_chat | Qwen1.5_chat | -"
            })
    void splitsWhereAnEffortFollows(String text, String name, String effort) {
        assertThat(NameAndEffort.of(text)).isEqualTo(new NameAndEffort(name, effort));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "o3-mini-high | o3-mini | high",
                "openai/gpt-5-minimal-2025-08-07 | openai/gpt-5-2025-08-07 | minimal",
                "anthropic/claude-opus-4-thinking | anthropic/claude-opus-4 | thinking",
                "Claude-3.7-Sonnet-Think | Claude-3.7-Sonnet | thinking",
                "qwen3-235b-a22b-thinking | qwen3-235b-a22b-thinking | -",
                "gpt-4o-2024-11-20 | gpt-4o-2024-11-20 | -"
            })
    void splitsAtADashWhereFilesDo(String text, String name, String effort) {
        assertThat(NameAndEffort.ofDashed(text)).isEqualTo(new NameAndEffort(name, effort));
    }
}
