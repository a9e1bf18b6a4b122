package dev.pairwise.importing;

import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.catalogue.ImportMemory;
import dev.pairwise.catalogue.ImportOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spares the work of an import that came to nothing before: the same files, read by the same program into the same catalogue, come to
 * nothing again, and what is reported is what was reported then.
 */
@Component
class RepeatedImports {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<ImportReport>> REPORTS = new TypeReference<>() {};

    private final ImportMemory memory;
    private final CatalogueStore store;
    private final Optional<String> program;

    @Autowired
    RepeatedImports(ImportMemory memory, @Lazy CatalogueStore store) {
        this(memory, store, Program.files());
    }

    RepeatedImports(ImportMemory memory, CatalogueStore store, Optional<String> program) {
        this.memory = memory;
        this.store = store;
        this.program = program;
    }

    /** What this import reported before, or else what it reports now. */
    List<ImportReport> reports(
            DataSet dataSet, List<Path> inputs, ImportOptions options, Supplier<List<ImportReport>> work) {
        Optional<String> digest = digest(dataSet, inputs, options);
        return digest.flatMap(memory::recall)
                .map(report -> MAPPER.readValue(report, REPORTS))
                .orElseGet(() -> {
                    String version = store.version();
                    List<ImportReport> reports = work.get();
                    digest.filter(before -> cameToNothing(reports)
                                    && digest(dataSet, inputs, options).equals(Optional.of(before)))
                            .ifPresent(same -> memory.remember(same, version, MAPPER.writeValueAsString(reports)));
                    return reports;
                });
    }

    private Optional<String> digest(DataSet dataSet, List<Path> inputs, ImportOptions options) {
        return program.filter(known -> !options.dryRun())
                .flatMap(known -> ImportDigest.of(known, dataSet, inputs, options));
    }

    private static boolean cameToNothing(List<ImportReport> reports) {
        return reports.stream()
                .allMatch(report ->
                        report.outcome().filter(ImportOutcome::wroteNothing).isPresent());
    }
}
