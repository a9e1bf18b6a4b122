package dev.pairwise.importing.vectara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.scores.ScoreSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectaraTests {

    private final Translation sample = ScoreSamples.of(new Vectara(), "vectara");

    @Test
    void keepsTheTwoJudgesApart() {
        assertThat(sample.document().scores())
                .extracting(ScoreSamples::told)
                .containsExactly(
                        "hallucination-hhem-2.1 widget-4 1.5 (high) null | Vectara",
                        "hallucination-hhem-2.3 widget-4 4.5 (high) null | Vectara");
    }

    @Test
    void countsLessAsBetterAndTheDayOfEachFile() {
        assertThat(sample.document().benchmarks())
                .hasSize(2)
                .noneMatch(BenchmarkRecord::higherIsBetter)
                .allMatch(test -> "faithfulness".equals(test.category()));
        assertThat(sample.document().scores())
                .extracting(ScoreRecord::checked)
                .containsExactly(LocalDate.of(2025, 10, 16), LocalDate.of(2026, 3, 10));
    }

    @Test
    void rejectsARateThatIsNoNumber() {
        assertThat(sample.rejections())
                .extracting(Rejection::line)
                .containsExactly(
                        "leaderboard-2025-10-16-hhem-2.1.csv row 4, hallucination_rate_pct: found \"lots\", expected a percentage");
    }

    @Test
    void refusesAFileWithoutADay(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("leaderboard.csv"), "model,hallucination_rate_pct\n");

        assertThatThrownBy(() -> new Vectara().translate(List.of(file), ScoreSamples.stored()))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("no day");
    }
}
