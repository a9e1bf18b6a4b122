package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.ImportOptions;
import dev.pairwise.importing.ImportReport;
import dev.pairwise.importing.ImportRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Imports documents of our own format into the running application of a test. */
final class Imports {

    /** Three models of two makers, by which the figures of the site are checked. */
    static final Path THREE_MODELS = Path.of("src", "test", "resources", "reference", "three-models.json");

    private static final String NEW_PRICE = """
        {
          "format": "pairwise-catalogue/1",
          "source": {"slug": "reference-pages", "name": "Two pages to check by", "licence": "facts only", "retrieved": "2026-07-01"},
          "routes": [{
            "model": "mistral-small-3.1-24b-instruct", "provider": "together-ai",
            "modelId": "mistralai/Mistral-Small-3.1-24B-Instruct", "state": "priced", "input": "0.20", "output": "0.30"
          }]
        }
        """;

    private final DataSet format;
    private final ImportRun runs;

    Imports(List<DataSet> dataSets, ImportRun runs) {
        this.format = dataSets.stream()
                .filter(dataSet -> dataSet.name().equals("pairwise"))
                .findFirst()
                .orElseThrow();
        this.runs = runs;
    }

    void take(Path file) {
        List<ImportReport> reports = runs.run(format, List.of(file), ImportOptions.USUAL);

        assertThat(reports)
                .singleElement()
                .satisfies(report ->
                        assertThat(report.isRefused()).as(report.toString()).isFalse());
    }

    /** Mistral's input costs twice as much from 2026-07-01 on. */
    void takeNewPrice(Path folder) {
        try {
            take(Files.writeString(folder.resolve("new-price.json"), NEW_PRICE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
