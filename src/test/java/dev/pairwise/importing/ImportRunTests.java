package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.StoreTest;
import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.RouteRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@StoreTest
class ImportRunTests {

    private static final DataSet SNAPSHOT = new WholeSnapshot();

    private final OwnFormat format;
    private final ImportRun imports;
    private final CatalogueStore store;
    private final JdbcTemplate database;

    @Autowired
    ImportRunTests(OwnFormat format, ImportRun imports, CatalogueStore store, JdbcTemplate database) {
        this.format = format;
        this.imports = imports;
        this.store = store;
        this.database = database;
    }

    @BeforeEach
    void fill() {
        database.execute("truncate source, withdrawn cascade");
        ImportReport report = imports.run(format, Samples.small(), ImportOptions.USUAL);
        assertThat(report.rejections()).isEmpty();
        assertThat(report.isRefused()).isFalse();
    }

    @Test
    void importsTheSampleAgainWithoutWriting() {
        ImportReport report = imports.run(format, Samples.small(), ImportOptions.USUAL);

        assertThat(report.outcome())
                .hasValueSatisfying(
                        outcome -> assertThat(outcome.wroteNothing()).isTrue());
    }

    @Test
    void roundsPricesToNineDecimals() {
        assertThat(store.read().routes())
                .extracting(RouteRecord::input)
                .filteredOn(price -> price != null)
                .extracting(Object::toString)
                .contains("0.00245");
    }

    @Test
    void exportsWhatItImportsTheSame(@TempDir Path folder) {
        CatalogueDocument before = store.read();
        new ExportFolder(folder).write(before);
        database.execute("truncate source, withdrawn cascade");

        List<ImportReport> reports = imports.run(format, List.of(folder), ImportOptions.USUAL);

        assertThat(reports).allSatisfy(report -> assertThat(report.rejections()).isEmpty());
        assertThat(store.read()).isEqualTo(before);
    }

    @Test
    void exportsTheSameFilesTwiceAndTakesLeftOversAway(@TempDir Path folder) throws IOException {
        new ExportFolder(folder).write(store.read());
        Path model = folder.resolve("models/acme/acme-large-2.json");
        String first = Files.readString(model);
        Path leftOver =
                Files.writeString(folder.resolve("models/acme/gone.json"), "{\"format\": \"pairwise-catalogue/1\"}");

        new ExportFolder(folder).write(store.read());

        assertThat(model).hasContent(first);
        assertThat(leftOver).doesNotExist();
        assertThat(first).contains("\"input\" : \"2.5\"").doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "models": [{"slug": "new", "name": "New", "maker": "nobody"}]                                             | $.models[0].maker      | known maker
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "successor": "nobody"}]                        | $.models[0].successor  | known model
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "released": "2026-05", "retires": "2026-01-01"}] | $.models[0].retires  | a day after its release
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "aliases": ["acme-large-two"]}]                | $.models[0].aliases[0] | an alias of one model
                    "models": [{"slug": "new", "name": "New", "maker": "acme"}, {"slug": "new", "name": "New", "maker": "acme"}] | $.models[1]        | one model of this slug
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "source": "nobody"}]                           | $.models[0].source     | known source
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "released": "2026-02-30"}]                     | $.models[0].released   | a date that the calendar has
                    "providers": [{"slug": "new", "name": "New", "tier": "host", "firstPartyOf": "nobody"}]                   | $.providers[0].firstPartyOf | known maker
                    "routes": [{"model": "nobody", "provider": "gate", "modelId": "x", "state": "free"}]                      | $.routes[0].model      | known model
                    "routes": [{"model": "birch-7b", "provider": "nobody", "modelId": "x", "state": "free"}]                  | $.routes[0].provider   | known provider
                    "routes": [{"model": "birch-7b", "provider": "gate", "modelId": "x", "state": "priced", "input": "1001"}] | $.routes[0].input      | a price between 0 and 1000
                    "routes": [{"model": "birch-7b", "provider": "gate", "modelId": "x", "state": "priced", "input": "0"}]    | $.routes[0].state      | above 0
                    "routes": [{"model": "birch-7b", "provider": "gate", "modelId": "x", "state": "free", "from": "2026-05-01", "ended": "2026-01-01"}] | $.routes[0].ended | not before 2026-05-01
                    "prices": [{"model": "birch-7b", "provider": "gate", "modelId": "x", "from": "2026-05-01"}]               | $.prices[0]            | a known route
                    "prices": [{"model": "birch-7b", "provider": "gate", "modelId": "birch/birch-7b", "from": "2026-05-01", "to": "2026-01-01"}] | $.prices[0].to | not before
                    "scores": [{"benchmark": "sums", "model": "nobody", "value": 1}]                                          | $.scores[0].model      | known model
                    "scores": [{"benchmark": "nobody", "model": "birch-7b", "value": 1}]                                      | $.scores[0].benchmark  | known benchmark
                    "claims": [{"model": "birch-7b", "field": "colour", "value": "blue"}]                                     | $.claims[0].field      | a fact of a model
                    "claims": [{"model": "birch-7b", "field": "contextTokens", "value": "many"}]                              | $.claims[0].value      | a number of tokens
                    "claims": [{"model": "birch-7b", "route": "gate/x", "field": "input", "value": "1"}]                      | $.claims[0].route      | a known route
                    """)
    void refusesADocumentWithAFaultAndChangesNothing(String lists, String path, String expected) {
        CatalogueDocument before = store.read();
        String maker = "\"makers\": [{\"slug\": \"fresh\", \"name\": \"Fresh\"}], ";

        ImportReport report = imports.run(format, Samples.of("2026-10-01", maker + lists), ImportOptions.USUAL);

        assertThat(report.isRefused()).isTrue();
        assertThat(report.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.file()).isEqualTo("lists.json");
            assertThat(rejection.path()).isEqualTo(path);
            assertThat(rejection.expected()).contains(expected);
        });
        assertThat(store.read()).isEqualTo(before);
    }

    @Test
    void warnsWhenAGivenCapabilityContradictsTheFactsOfItsModel() {
        ImportReport report = imports.run(format, Samples.of("2026-10-01", """
                        "models": [{"slug": "new", "name": "New", "maker": "acme", "inputs": ["text", "image"], "capabilities": {"vision": "no"}}]"""), ImportOptions.USUAL);

        assertThat(report.isRefused()).isFalse();
        assertThat(report.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.subject()).isEqualTo("new");
            assertThat(warning.message()).contains("vision").contains("yes");
        });
    }

    @Test
    void leavesOutWhatAForeignDataSetGetsWrongAndWhatRefersToIt() {
        Translation foreign = Samples.of("2026-10-01", """
                "models": [{"slug": "lost", "name": "Lost", "maker": "nobody"}, {"slug": "found", "name": "Found", "maker": "acme"}],
                "routes": [{"model": "lost", "provider": "gate", "modelId": "lost", "state": "free"}]""");

        ImportReport report = imports.run(SNAPSHOT, foreign, new ImportOptions(false, true));

        assertThat(report.rejections())
                .extracting(Rejection::path)
                .containsExactly("$.models[0].maker", "$.routes[0].model");
        assertThat(store.read().models()).extracting("slug").contains("found").doesNotContain("lost");
    }

    @Test
    void refusesASnapshotInWhichTooManyRoutesVanish() {
        Translation snapshot = Samples.of("2026-12-01", """
                "routes": [{"model": "birch-7b", "provider": "gate", "modelId": "birch/birch-7b", "state": "free"}]""");
        CatalogueDocument before = store.read();

        ImportReport refused = imports.run(SNAPSHOT, snapshot, ImportOptions.USUAL);

        assertThat(refused.refusal())
                .hasValueSatisfying(reason -> assertThat(reason).contains("3 of the 4 routes of sample vanish"));
        assertThat(store.read()).isEqualTo(before);
        assertThat(imports.run(SNAPSHOT, snapshot, new ImportOptions(false, true))
                        .outcome())
                .hasValueSatisfying(outcome -> assertThat(outcome.ended()).isEqualTo(3));
    }

    @Test
    void holdsANewPriceThatIsATenthOfTheMakers() {
        ImportReport report = imports.run(format, Samples.of("2026-10-01", """
                        "routes": [{"model": "acme-large-2", "provider": "cloudy", "modelId": "large-2", "state": "priced", "input": "0.25", "output": "10"}]"""), ImportOptions.USUAL);

        assertThat(report.warnings())
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message()).contains("held").contains("0.25"));
        assertThat(store.read().routes())
                .filteredOn(route ->
                        route.provider().equals("cloudy") && route.model().equals("acme-large-2"))
                .extracting(RouteRecord::held)
                .containsExactly(true);
    }

    @Test
    void importsTheReferenceFactsOnTopOfAnyCatalogue() {
        Path facts = Path.of("..", "shared", "examples", "reference-facts.json");
        Assumptions.assumeTrue(Files.exists(facts));

        List<ImportReport> reports = imports.run(format, List.of(facts), ImportOptions.USUAL);

        assertThat(reports)
                .singleElement()
                .satisfies(report -> assertThat(report.lines()).noneMatch(line -> line.startsWith("refused")));
        assertThat(store.read().models())
                .extracting("slug")
                .contains("gpt-4o-2024-11-20", "mistral-small-3.1-24b-instruct");
    }

    @Test
    void findsNoFaultInWhatItImported() {
        CatalogueCheck check = CatalogueCheck.of(store.read());

        assertThat(check.faults()).isEmpty();
        assertThat(check.coverage()).contains("contextTokens: 2 of 2 models", "knowledgeCutoff: 2 of 2 models");
    }

    /** A foreign data set whose inputs are whole; tests translate for it. */
    private static final class WholeSnapshot implements DataSet {

        @Override
        public String name() {
            return "whole";
        }

        @Override
        public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean wholeSnapshot() {
            return true;
        }
    }
}
