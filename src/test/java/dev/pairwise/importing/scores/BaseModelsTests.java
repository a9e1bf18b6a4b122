package dev.pairwise.importing.scores;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseModelsTests {

    @ParameterizedTest
    @CsvSource({
        "kimi-k2-base, kimi-k2, true, true",
        "Llama-3.1-405B, llama-3.1-405b-instruct, false, true",
        "Llama-3.1-405B-Instruct, llama-3.1-405b-instruct, false, false",
        "gemma-2-9b, gemma-2-9b-it, false, true",
        "gpt-4.1, gpt-4.1, false, false",
        "granite-base, granite-base, false, false"
    })
    void tellsTheBaseModelFromTheOneThatFollowsInstructions(String name, String slug, boolean said, boolean meant) {
        assertThat(BaseModels.isSaid(name, slug)).isEqualTo(said);
        assertThat(BaseModels.isMeant(name, slug)).isEqualTo(meant);
    }
}
