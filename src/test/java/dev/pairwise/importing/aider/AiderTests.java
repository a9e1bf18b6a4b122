package dev.pairwise.importing.aider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.Unmapped;
import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.scores.ScoreSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AiderTests {

    private final Translation sample = ScoreSamples.of(new Aider(), "aider");

    @Test
    void takesWholeRunsOfOneModelWithTheirEffortAndEditFormat() {
        assertThat(sample.document().scores())
                .extracting(ScoreSamples::told)
                .containsExactly(
                        "aider-polyglot widget-4 61.3 (high) Aider, diff edits | Aider",
                        "aider-polyglot widget-4 50.1 (no thinking) Aider, whole edits | Aider");
        assertThat(sample.document().scores().getFirst().measured()).isEqualTo("2026-02-03");
    }

    @Test
    void leavesOutRunsOfTwoModelsOfPartsAndOfQuantisedModels() {
        assertThat(sample.unmapped())
                .extracting(Unmapped::line)
                .containsExactlyInAnyOrder(
                        "two models together: 1 record",
                        "not over the whole test: gadget-9b-it: 1 record",
                        "quantised: ollama/gadget-9b-it: 1 record");
    }

    @Test
    void rejectsBrokenRunsByFileAndPlace() {
        assertThat(sample.rejections())
                .extracting(Rejection::line)
                .containsExactlyInAnyOrder(
                        "polyglot_leaderboard.yml $[5].pass_rate_2: found \"141.0\", expected a percentage",
                        "polyglot_leaderboard.yml $[6].model: found \"\", expected a model");
    }

    @Test
    void refusesAFileOfAnotherShape(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("polyglot_leaderboard.yml"), "runs: none\n");

        assertThatThrownBy(() -> new Aider().translate(List.of(file), ScoreSamples.stored()))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("not a list of runs");
    }
}
