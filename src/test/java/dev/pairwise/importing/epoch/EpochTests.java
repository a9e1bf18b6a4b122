package dev.pairwise.importing.epoch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.document.ScoreRecord;
import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.Unmapped;
import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.Warning;
import dev.pairwise.importing.scores.ScoreSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpochTests {

    private final Translation sample = ScoreSamples.of(new Epoch(), "epoch");

    @Test
    void keepsEffortsApartAndSaysWhoRanEach() {
        assertThat(sample.document().scores())
                .extracting(ScoreSamples::told)
                .containsExactly(
                        "gpqa-diamond widget-4 75 (high) null | Epoch AI",
                        "gpqa-diamond widget-4 80 (16K thinking tokens) null | Epoch AI",
                        "math-level-5 widget-4 90 (null) null | Epoch AI",
                        "mmlu widget-4 77.5 (5-shot) null | Stanford CRFM",
                        "mmlu widget-4 80.1 (0-shot) null | null",
                        "mmlu gadget-9b-it 60 (5-shot) null | null");
    }

    @Test
    void takesErrorDayAndLogOfTheMarkingThatCounts() {
        ScoreRecord high = sample.document().scores().getFirst();
        ScoreRecord rounded = sample.document().scores().get(1);
        ScoreRecord graded = sample.document().scores().get(2);

        assertThat(high.standardError()).isEqualByComparingTo("3");
        assertThat(high.measured()).isEqualTo("2026-02-03");
        assertThat(high.sourceUrl()).isEqualTo("https://logs.example.org/a1");
        assertThat(high.checked()).isEqualTo(LocalDate.of(2025, 12, 3));
        assertThat(rounded.standardError()).isNull();
        assertThat(graded.standardError()).isEqualByComparingTo("2");
    }

    @Test
    void letsTheLatestOfTwoRunsCountAndSaysSo() {
        assertThat(sample.warnings())
                .extracting(Warning::line)
                .containsExactly("widget-4 on math-level-5: 90 and 80 (row 5), of which 90 counts");
    }

    @Test
    void namesEveryRowThatItLeavesOut() {
        assertThat(sample.unmapped())
                .extracting(Unmapped::line)
                .containsExactlyInAnyOrder(
                        "nobody-7b: 1 record",
                        "gadget-9b: 1 record",
                        "base model: widget-4: 1 record",
                        "test Knitting: 1 record",
                        "table external_benchmark_lech_mazur_writing.csv: 1 record",
                        "external_benchmark_mmlu.csv, rows without a model, a score or a source: 1 record");
    }

    @Test
    void rejectsWhatIsNoShareByFileAndRow() {
        assertThat(sample.rejections())
                .extracting(Rejection::line)
                .containsExactlyInAnyOrder(
                        "benchmarks_runs.csv row 7, Best score (across scorers): found \"1.5\", expected a share between 0 and 1",
                        "external_benchmark_mmlu.csv row 6, EM: found \"many\", expected a number");
    }

    @Test
    void refusesATableWithoutItsColumns(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("benchmarks_runs.csv"), "task,score\nGPQA diamond,0.5\n");

        assertThatThrownBy(() -> new Epoch().translate(List.of(file), ScoreSamples.stored()))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("no column \"model\"");
    }

    @Test
    void refusesAFolderWithoutItsTables(@TempDir Path folder) {
        assertThatThrownBy(() -> new Epoch().translate(List.of(folder), ScoreSamples.stored()))
                .isInstanceOf(UnreadableInput.class);
    }
}
