package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ScoreRecord;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes the benchmarks and scores of a document. */
@Component
class ScoreWriter {

    private final Benchmarks benchmarks;
    private final Scores scores;

    ScoreWriter(Benchmarks benchmarks, Scores scores) {
        this.benchmarks = benchmarks;
        this.scores = scores;
    }

    void write(CatalogueDocument document, Writing writing) {
        StoredRows<BenchmarkRow> benchmarkRows = new StoredRows<>(benchmarks, writing.tally());
        for (BenchmarkRecord benchmark : document.benchmarks()) {
            benchmarkRows.put(new BenchmarkRow(benchmark, writing.stamps().of(benchmark)));
        }
        benchmarkRows.save();
        StoredRows<ScoreRow> scoreRows = new StoredRows<>(scores, writing.tally());
        for (ScoreRecord score : document.scores()) {
            put(new ScoreRow(score, writing.stamps().of(score)), scoreRows, writing.events());
        }
        scoreRows.save();
    }

    private static void put(ScoreRow fresh, StoredRows<ScoreRow> rows, Events events) {
        rows.put(fresh).ifPresent(change -> {
            Difference difference = new Difference(
                    "score " + fresh.benchmark(),
                    change.before().value().toPlainString(),
                    change.after().value().toPlainString());
            if (!Objects.equals(difference.oldValue(), difference.newValue())) {
                events.factChanged(
                        fresh.model(), null, difference, change.after().stamp());
            }
        });
    }
}
