package dev.pairwise.importing.scores;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.Samples;
import dev.pairwise.importing.Translation;
import java.nio.file.Path;
import java.util.List;

/** Two models that the sample files of the data sets of test results name. */
public final class ScoreSamples {

    private static final Path FILES = Path.of("src/test/resources/importing");

    private ScoreSamples() {}

    public static CatalogueDocument stored() {
        return Samples.of("2026-01-31", """
                        "makers": [{"slug": "acme", "name": "Acme"}, {"slug": "openai", "name": "OpenAI"}],
                        "models": [
                          {"slug": "widget-4", "name": "Widget 4", "maker": "acme", "kind": "chat", "released": "2026-01-02", "aliases": ["acme-widget-4"]},
                          {"slug": "gadget-9b-it", "name": "Gadget 9B", "maker": "openai", "kind": "chat", "released": "2025-01-02"},
                          {"slug": "widget-latest", "name": "Widget (latest)", "maker": "acme", "kind": "chat", "rolling": "widget-4"}]""").document();
    }

    /** What a data set makes of its sample files. */
    public static Translation of(DataSet dataSet, String file) {
        return dataSet.translate(List.of(FILES.resolve(file)), stored()).getFirst();
    }

    /** {@code benchmark model value (setting) harness | ranBy}, which tells every score of a sample from the others. */
    public static String told(ScoreRecord score) {
        return "%s %s %s (%s) %s | %s%s"
                .formatted(
                        score.benchmark(),
                        score.model(),
                        score.value().toPlainString(),
                        score.setting(),
                        score.harness(),
                        score.ranBy(),
                        Boolean.TRUE.equals(score.selfReported()) ? " itself" : "");
    }
}
