package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.StoreTest;
import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.importing.aider.Aider;
import dev.pairwise.importing.epoch.Epoch;
import dev.pairwise.importing.llmstats.LlmStats;
import dev.pairwise.importing.scores.ScoreSamples;
import dev.pairwise.importing.simpleevals.SimpleEvals;
import dev.pairwise.importing.taubench.TauBench;
import dev.pairwise.importing.vectara.Vectara;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Data sets of test results through the whole way in, on a real database. */
@StoreTest
class ScoreImportTests {

    private static final Map<String, DataSet> SETS = Map.of(
            "epoch", new Epoch(),
            "aider", new Aider(),
            "tau-bench", new TauBench(),
            "vectara", new Vectara(),
            "simple-evals", new SimpleEvals(),
            "llm-stats", new LlmStats());

    private final ImportRun imports;
    private final CatalogueStore store;
    private final OwnFormat format;
    private final JdbcTemplate database;

    @Autowired
    ScoreImportTests(ImportRun imports, CatalogueStore store, OwnFormat format, JdbcTemplate database) {
        this.imports = imports;
        this.store = store;
        this.format = format;
        this.database = database;
    }

    @BeforeEach
    void fill() {
        database.execute("truncate source, withdrawn cascade");
        imports.run(
                format, new Translation(ScoreSamples.stored(), List.of(), List.of(), List.of()), ImportOptions.USUAL);
    }

    @Test
    void writesTheScoresOfEverySetOnce() {
        SETS.keySet().forEach(this::bring);
        List<ScoreRecord> scores = store.read().scores();

        assertThat(scores)
                .extracting(ScoreRecord::source)
                .contains(SETS.keySet().toArray(String[]::new));
        assertThat(SETS.keySet())
                .allSatisfy(name -> assertThat(bring(name).outcome())
                        .hasValueSatisfying(
                                outcome -> assertThat(outcome.wroteNothing()).isTrue()));
        assertThat(store.read().scores()).isEqualTo(scores);
    }

    @Test
    void sharesOneTestAmongSources() {
        List.of("epoch", "simple-evals", "llm-stats").forEach(this::bring);

        assertThat(store.read().scores())
                .filteredOn(score -> score.benchmark().equals("gpqa-diamond"))
                .extracting(ScoreRecord::source)
                .contains("epoch", "simple-evals", "llm-stats");
        assertThat(store.read().benchmarks())
                .filteredOn(test -> test.slug().equals("gpqa-diamond"))
                .hasSize(1);
    }

    private ImportReport bring(String name) {
        return imports.run(
                        Objects.requireNonNull(SETS.get(name)),
                        List.of(Path.of("src/test/resources/importing", name)),
                        ImportOptions.USUAL)
                .getFirst();
    }
}
