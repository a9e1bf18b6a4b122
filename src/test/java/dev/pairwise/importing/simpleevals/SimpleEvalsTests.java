package dev.pairwise.importing.simpleevals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.scores.ScoreSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimpleEvalsTests {

    private final Translation sample = ScoreSamples.of(new SimpleEvals(), "simple-evals");

    @Test
    void takesEveryCellAsTheMakersOwn() {
        assertThat(sample.document().scores())
                .extracting(ScoreSamples::told)
                .hasSize(9)
                .contains(
                        "gpqa-diamond widget-4 83.4 (high) simple-evals | Acme itself",
                        "math-500 widget-4 98.1 (high) simple-evals | Acme itself",
                        "mmlu widget-4 92.9 (null) simple-evals | Acme itself",
                        "mmlu gadget-9b-it 60.1 (null) null | OpenAI itself");
    }

    @Test
    void rejectsACellThatIsNoNumber() {
        assertThat(sample.rejections())
                .extracting(Rejection::line)
                .containsExactly("results.csv row 5, MMLU: found \"nine\", expected a percentage");
    }

    @Test
    void refusesATableWithoutItsColumns(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("results.csv"), "model,MMLU\nwidget-4,1\n");

        assertThatThrownBy(() -> new SimpleEvals().translate(List.of(file), ScoreSamples.stored()))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("no column");
    }
}
