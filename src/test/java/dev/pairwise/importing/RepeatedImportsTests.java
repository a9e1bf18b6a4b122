package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.StoreTest;
import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.catalogue.ImportMemory;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What came to nothing is not worked out again, unless anything that decides about it is another. */
@StoreTest
class RepeatedImportsTests {

    private static final String TWO_MODELS = """
            {"format": "pairwise-catalogue/1",
             "source": {"slug": "sample", "name": "A sample", "licence": "MIT", "retrieved": "2026-09-01"},
             "makers": [{"slug": "acme", "name": "Acme"}],
             "models": [{"slug": "odd", "name": "Odd", "maker": "acme", "inputs": ["text", "image"], "capabilities": {"vision": "no"}},
                        {"slug": "%s", "name": "Even", "maker": "acme"}]}""";

    private final OwnFormat format;
    private final ImportRun imports;
    private final ImportMemory memory;
    private final CatalogueStore store;
    private final JdbcTemplate database;

    private Path file = Path.of("");
    private int worked;

    @Autowired
    RepeatedImportsTests(
            OwnFormat format, ImportRun imports, ImportMemory memory, CatalogueStore store, JdbcTemplate database) {
        this.format = format;
        this.imports = imports;
        this.memory = memory;
        this.store = store;
        this.database = database;
    }

    @BeforeEach
    void importTwice(@TempDir Path folder) throws IOException {
        database.execute("truncate source, withdrawn, remembered_import cascade");
        file = Files.writeString(folder.resolve("models-2026-09-01.json"), TWO_MODELS.formatted("even"));
        of("this").run(file);
        of("this").run(file);
        worked = 0;
    }

    @Test
    void reportsWhatWasReportedAndDoesNotWork() {
        List<ImportReport> worked = of("another").run(file);
        List<ImportReport> remembered = of("this").run(file);

        assertThat(remembered).isEqualTo(worked);
        assertThat(remembered)
                .singleElement()
                .satisfies(report -> assertThat(report.warnings()).hasSize(1));
        assertThat(this.worked).isOne();
    }

    @Test
    void worksAgainOnceTheCatalogueMoved(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("more.json"), TWO_MODELS.formatted("another"));
        of("this").run(other);
        of("this").run(file);
        of("this").run(file);

        assertThat(worked).isEqualTo(2);
        assertThat(database.queryForObject("select count(*) from remembered_import", Integer.class))
                .isOne();
    }

    @Test
    void worksForAnotherFileOfTheSameName() throws IOException {
        Files.writeString(file, TWO_MODELS.formatted("even").replace(" ", "  "));
        of("this").run(file);

        assertThat(worked).isOne();
    }

    @Test
    void worksForTheSameFileOfAnotherDay() throws IOException {
        of("this").run(Files.copy(file, file.resolveSibling("models-2026-09-02.json")));

        assertThat(worked).isOne();
    }

    @Test
    void worksUnderOtherOptions() {
        of("this").run(new ImportOptions(false, true), file);

        assertThat(worked).isOne();
    }

    @Test
    void worksForADryRunEachTime() {
        of("this").run(new ImportOptions(true, false), file);
        of("this").run(new ImportOptions(true, false), file);

        assertThat(worked).isEqualTo(2);
    }

    @Test
    void worksWhileTheProgramMayChange() {
        new Repeating(Optional.empty()).run(file);
        new Repeating(Optional.empty()).run(file);

        assertThat(worked).isEqualTo(2);
    }

    @Test
    void worksForWhatWroteSomething() throws IOException {
        Files.writeString(file, TWO_MODELS.formatted("new"));
        of("this").run(file);
        of("this").run(file);
        of("this").run(file);

        assertThat(worked).isEqualTo(2);
    }

    @Test
    void worksForWhatWasRefused() throws IOException {
        Files.writeString(file, TWO_MODELS.formatted("NO SLUG"));
        of("this").run(file);

        assertThat(of("this").run(file)).allMatch(ImportReport::isRefused);
        assertThat(worked).isEqualTo(2);
    }

    @Test
    void worksForAFileThatWasAnotherWhileItWasRead() throws IOException {
        Files.writeString(file, " " + TWO_MODELS.formatted("even"));
        of("this").reports(() -> {
            Files.writeString(file, "  " + TWO_MODELS.formatted("even"));
            return imports.run(format, List.of(file), ImportOptions.USUAL);
        });
        Files.writeString(file, " " + TWO_MODELS.formatted("even"));
        of("this").run(file);

        assertThat(worked).isEqualTo(2);
    }

    @Test
    void knowsFoldersByTheFilesInThem() throws IOException {
        Path folder = Files.createDirectory(file.resolveSibling("folder"));
        Files.copy(file, folder.resolve("a.json"));
        of("this").run(folder);
        of("this").run(folder);
        assertThat(worked).isOne();

        Files.move(folder.resolve("a.json"), folder.resolve("b.json"));
        of("this").run(folder);
        assertThat(worked).isEqualTo(2);
    }

    @Test
    void namesNothingThatCannotBeReadOrIsTooLarge() throws IOException {
        Path large = file.resolveSibling("large.json");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(BoundedFile.MOST_BYTES + 1L);
        }

        assertThat(digest(large)).isEmpty();
        assertThat(digest(file.resolveSibling("missing.json"))).isEmpty();
        assertThat(digest(Files.createDirectory(file.resolveSibling("empty")))).isEmpty();
        assertThat(digest(file)).isPresent();
    }

    private Optional<String> digest(Path input) {
        return ImportDigest.of("this", format, List.of(input), ImportOptions.USUAL);
    }

    private Repeating of(String program) {
        return new Repeating(Optional.of(program));
    }

    private final class Repeating {

        private final RepeatedImports repeated;

        private Repeating(Optional<String> program) {
            this.repeated = new RepeatedImports(memory, store, program);
        }

        private List<ImportReport> run(Path... inputs) {
            return run(ImportOptions.USUAL, inputs);
        }

        private List<ImportReport> run(ImportOptions options, Path... inputs) {
            return repeated.reports(format, List.of(inputs), options, () -> {
                worked++;
                return imports.run(format, List.of(inputs), options);
            });
        }

        private void reports(Work work) {
            repeated.reports(format, List.of(file), ImportOptions.USUAL, () -> {
                worked++;
                return work.done();
            });
        }
    }

    private interface Work {

        List<ImportReport> reports() throws IOException;

        default List<ImportReport> done() {
            try {
                return reports();
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }
    }
}
