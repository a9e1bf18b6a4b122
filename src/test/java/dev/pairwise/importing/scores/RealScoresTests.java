package dev.pairwise.importing.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.RealCatalogue;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.aider.Aider;
import dev.pairwise.importing.epoch.Epoch;
import dev.pairwise.importing.llmstats.LlmStats;
import dev.pairwise.importing.simpleevals.SimpleEvals;
import dev.pairwise.importing.taubench.TauBench;
import dev.pairwise.importing.vectara.Vectara;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The real files of every data set of test results, where they lie beside the project, put to the bundled catalogue. */
class RealScoresTests {

    private static final Path DATA = Path.of("../shared/data");

    /** At least so many scores with the models that the catalogue has today; retired models add more. */
    static Stream<Arguments> dataSets() {
        return Stream.of(
                Arguments.of(new Epoch(), "epoch", 850),
                Arguments.of(new Aider(), "aider", 75),
                Arguments.of(new TauBench(), "tau2-bench", 85),
                Arguments.of(new Vectara(), "vectara", 150),
                Arguments.of(new SimpleEvals(), "simple-evals", 120),
                Arguments.of(new LlmStats(), "llm-stats", 1400));
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void yieldsScoresWithASourceEach(DataSet dataSet, String folder, int least) {
        assumeTrue(Files.isDirectory(DATA.resolve(folder)), "the files are not here");
        CatalogueDocument stored = RealCatalogue.document().orElseThrow();

        Translation translation =
                dataSet.translate(List.of(DATA.resolve(folder)), stored).getFirst();

        List<ScoreRecord> scores = translation.document().scores();
        assertThat(scores).hasSizeGreaterThanOrEqualTo(least).allSatisfy(score -> {
            assertThat(score.sourceUrl()).startsWith("http");
            assertThat(score.checked()).isNotNull();
            assertThat(score.value()).isNotNegative();
        });
        assertThat(scores)
                .filteredOn(score -> "percent".equals(unit(translation, score)))
                .allSatisfy(score -> assertThat(score.value()).isLessThanOrEqualTo(java.math.BigDecimal.valueOf(100)));
        assertThat(scores)
                .extracting(ScoreRecord::model)
                .doesNotContain("deepseek-chat", "deepseek-reasoner", "codestral-latest", "mistral-large-latest");
    }

    private static String unit(Translation translation, ScoreRecord score) {
        return translation.document().benchmarks().stream()
                .filter(test -> Objects.equals(test.slug(), score.benchmark()))
                .findFirst()
                .orElseThrow()
                .unit();
    }
}
