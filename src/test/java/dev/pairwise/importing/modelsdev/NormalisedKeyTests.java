package dev.pairwise.importing.modelsdev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.importing.recognition.NormalisedKey;
import dev.pairwise.importing.recognition.RouteName;
import dev.pairwise.importing.recognition.Serving;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedKeyTests {

    @ParameterizedTest
    @CsvSource({
        "claude-3.5-sonnet, claude-3-5-sonnet",
        "anthropic/claude-3_5-Sonnet, claude-3-5-sonnet",
        "accounts/fireworks/models/glm-4p7, glm-4-7",
        "workers-ai/@cf/openai/gpt-oss-20b, gpt-oss-20b",
        "@cf/meta/llama-3.1-8b-instruct-fp8, llama-3-1-8b-instruct",
        "hf:zai-org/GLM-4.6, glm-4-6",
        "route/mistral-small-2503, mistral-small-2503",
        "us.anthropic.claude-opus-4-1-20250805-v1:0, claude-opus-4-1-20250805",
        "global.anthropic.claude-opus-4-6-v1, claude-opus-4-6",
        "us-gov.openai.gpt-oss-120b-1:0, gpt-oss-120b",
        "claude-opus-4-5@20251101, claude-opus-4-5-20251101",
        "gemini-2.5-flash@default, gemini-2-5-flash",
        "gemini-2.5-flash@eu, gemini-2-5-flash",
        "gpt-oss:120b, gpt-oss-120b",
        "qwen/qwen3.8-27b:free, qwen3-8-27b",
        "anthropic/claude-opus-4.6:thinking:medium, claude-opus-4-6",
        "zai-org/GLM-4.5-FP8, glm-4-5",
        "chutes/gemma-4-31B-TEE, gemma-4-31b",
        "openai-gpt-oss-120b, gpt-oss-120b",
        "nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4, nemotron-3-super-120b-a12b",
        "databricks-claude-sonnet-4, claude-sonnet-4",
        "anthropic--claude-3-opus, claude-3-opus",
        "command-r+, command-r-plus",
        "minimax-m2, minimax-m2",
        "mistral-small-2501, mistral-small-2501",
        "gpt-4o-2024-05-13, gpt-4o-2024-05-13"
    })
    void writesOneNameInOneWay(String id, String key) {
        assertThat(NormalisedKey.of(id)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "claude-4-5-sonnet, claude-sonnet-4-5, true",
        "llama3-3-70b, llama-3-3-70b-instruct, true",
        "qwen-2-5-72b-instruct, qwen2-5-72b, true",
        "gemini-2-5-pro-preview-05-06, gemini-2-5-pro-preview-06-05, false",
        "mistral-small-2501, mistral-small-2603, false"
    })
    void looselyComparesWordsButNotTheOrderOfNumbers(String left, String right, boolean same) {
        assertThat(NormalisedKey.loose(left).equals(NormalisedKey.loose(right))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "openai/gpt-4o-fast, gpt-4o, fast",
        "qwen/qwen3.8-27b:free, qwen3-8-27b, free",
        "TEE/glm-5.2:thinking, glm-5-2, tee-thinking",
        "anthropic/claude-opus-4.6:thinking:max, claude-opus-4-6, effort-thinking",
        "zai-org/GLM-4.5-FP8, glm-4-5, quantised",
        "openai/gpt-5.6-sol-pro, gpt-5-6-sol, pro",
        "~anthropic/claude-opus-latest, claude-opus-5-5, latest",
        "glm-5.3-flashx, glm-5-3-flash, flashx"
    })
    void namesWhatSetsARouteApartFromItsModel(String id, String modelKey, String variant) {
        assertThat(Serving.variant(RouteName.of(id), modelKey)).hasValue(variant);
    }

    @ParameterizedTest
    @CsvSource({
        "qwen/qwen3-max, qwen3-max",
        "xai/grok-4-1-fast-non-reasoning, grok-4-1-fast",
        "kimi-k2-thinking-maas, kimi-k2-thinking",
        "meta/llama-3.3-70b-instruct, llama-3-3-70b-instruct"
    })
    void findsNoVariantInAModelsOwnName(String id, String modelKey) {
        assertThat(Serving.variant(RouteName.of(id), modelKey)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"eu.anthropic.claude-opus-5-5, eu", "gpt-5@us, us", "us-gov.openai.gpt-oss-20b-1:0, us-gov"})
    void readsTheRegionOfARoute(String id, String region) {
        assertThat(RouteName.of(id).region()).isEqualTo(region);
    }
}
