package dev.pairwise.importing.taubench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.document.ScoreRecord;
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

class TauBenchTests {

    private final Translation sample = ScoreSamples.of(new TauBench(), "tau-bench");

    @Test
    void keepsTheThreeEditionsApart() {
        assertThat(sample.document().scores())
                .extracting(ScoreSamples::told)
                .containsExactly(
                        "tau3-airline widget-4 56 (high) gpt-5.2 as the customer | Sierra",
                        "tau3-banking widget-4 39.6907 (high) gpt-5.2 as the customer, alltools retrieval | Sierra",
                        "tau2-airline widget-4 50 (null) null | Acme itself",
                        "tau-airline widget-4 40 (null) null | Acme itself");
    }

    @Test
    void namesTheReferenceOrElseTheSubmission() {
        assertThat(sample.document().scores())
                .extracting(ScoreRecord::sourceUrl)
                .contains("https://acme.example.org/widget-4")
                .first()
                .asString()
                .endsWith("/submissions/widget-4_acme_2026-02-03");
    }

    @Test
    void rejectsBrokenSubmissionsByFileAndPlace() {
        assertThat(sample.rejections())
                .extracting(Rejection::line)
                .containsExactlyInAnyOrder(
                        "submissions.json $[3].results.retail.pass_1: found \"a lot\", expected a percentage",
                        "submissions.json $[4].model_name: found \"\", expected a model");
    }

    @Test
    void refusesAFileOfAnotherShape(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("submissions.json"), "[{\"id\": 1}]");

        assertThatThrownBy(() -> new TauBench().translate(List.of(file), ScoreSamples.stored()))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("not a list of submissions");
    }
}
