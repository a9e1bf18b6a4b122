package dev.pairwise.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource({
        "gpt4o mini, gpt 4o mini",
        "Qwen2.5-72B, qwen 2.5 72b",
        "claude-sonnet-4-5-20250929, claude sonnet 4.5 20250929",
        "llama-3-70b, llama 3 70b",
        "gpt-4-0314, gpt 4 0314",
        "deepseek-v4p1-flash, deepseek v4.1 flash",
        "kimi-k2.5, kimi k2.5",
        "claude-4.0-opus, claude 4 opus",
        "grok-4.20, grok 4.20",
        "command r+, command r plus",
        "Humanity's Last Exam, humanitys last exam",
        "τ²-bench, tau 2 bench",
        "Café.AI, cafe ai"
    })
    void takesNamesApart(String text, String words) {
        assertThat(String.join(" ", Words.parts(text))).isEqualTo(words);
    }

    @Test
    void joinsNeighbouringWordsInEveryWay() {
        assertThat(Runs.of(List.of("deepseek", "v3.2", "exp")))
                .containsExactlyInAnyOrder(
                        "deepseek", "v3.2", "v32", "3.2", "exp", "deepseekv32", "v32exp", "deepseekv32exp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt-4o vs claude", " gpt-4o  VS. claude ", "gpt-4o versus claude"})
    void readsTwoNames(String typed) {
        assertThat(TwoNames.of(typed)).contains(new TwoNames("gpt-4o", "claude"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vs", "gpt-4o vs ", "a vs b vs c", "gpt-4ovsclaude", "deepseek v 3"})
    void readsNoTwoNamesWhereThereAreNone(String typed) {
        assertThat(TwoNames.of(typed)).isEqualTo(Optional.empty());
    }
}
