package dev.pairwise.importing.llmstats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.Unmapped;
import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.scores.ScoreSamples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LlmStatsScoresTests {

    private final Translation sample = ScoreSamples.of(new LlmStats(), "llm-stats");

    @Test
    void takesMakersOwnFiguresAndThoseThatAreNot() {
        assertThat(sample.document().scores())
                .extracting(ScoreSamples::told)
                .containsExactly(
                        "gpqa-diamond widget-4 75 (5-shot, thinking) null | Acme itself",
                        "mmlu gadget-9b-it 60 (null) null | null",
                        "codeforces widget-4 1500 (null) null | Acme itself",
                        "knots-under-128k widget-4 25 (null) null | Acme itself");
    }

    @Test
    void describesATestThatNobodyReviewedAsTheFileDoes() {
        BenchmarkRecord knots = sample.document().benchmarks().getLast();

        assertThat(knots.name()).isEqualTo("Knots <128k");
        assertThat(knots.unit()).isEqualTo("percent");
        assertThat(knots.partOf()).isEqualTo("knots");
        assertThat(knots.category()).isEqualTo("long context");
        assertThat(knots.url()).isEqualTo("https://paper.example.org/knots");
    }

    @Test
    void leavesOutTestsOnSeveralScalesAndModelsNobodyHas() {
        assertThat(sample.unmapped())
                .extracting(Unmapped::line)
                .containsExactlyInAnyOrder("test mt-bench: 1 record", "nobody-7b: 1 record");
    }

    @Test
    void rejectsAScoreWithoutAPageAndOneOverTheMost() {
        assertThat(sample.rejections())
                .extracting(Rejection::path)
                .containsExactly("$[5].self_reported_source_link", "$[6].score");
    }

    @Test
    void refusesAFolderWithoutItsFiles(@TempDir Path folder) {
        assertThatThrownBy(() -> new LlmStats().translate(List.of(folder), ScoreSamples.stored()))
                .isInstanceOf(UnreadableInput.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0-shot CoT | -",
                "Accuracy | -",
                "pass@1. 3-shot. | 3-shot",
                "Non-Thinking mode | no thinking",
                "Pass@1, Thinking mode | thinking",
                "Reasoning Mode (w/o Tool Use) | thinking",
                "Elo (with tools) | with tools",
                "Elo (without tools) | -",
                "Cons@64 | several attempts",
                "maj@1 | -",
                "Multiple attempts | several attempts"
            })
    void readsOfAMethodWhatTellsResultsApart(String method, String setting) {
        assertThat(Method.setting(method)).isEqualTo(setting);
    }
}
