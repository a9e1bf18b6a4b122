package dev.pairwise.page;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Licence;
import dev.pairwise.catalogue.Provenances;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.TokenCount;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTests {

    private static final Catalogue CATALOGUE = catalogue(
            model("large")
                    .name("Large, really")
                    .fact(Field.CONTEXT_TOKENS, Fact.known(new TokenCount(128_000), Provenances.of("test")))
                    .fact(
                            Field.LICENCE,
                            Fact.known(
                                    new Licence("Apache 2.0", Optional.of("Apache-2.0"), Optional.of(true)),
                                    Provenances.of("test", "2026-03-01")))
                    .route(Routes.at("host")
                            .modelId("vendor/large")
                            .priced("2.5", "10")
                            .cacheRead("0.000000001"))
                    .build(),
            model("small").build());

    @ParameterizedTest
    @EnumSource
    void everyRowHasACellForEveryColumn(DataFile file) {
        Sheet sheet = file.of(CATALOGUE);

        assertThat(sheet.header()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z_]+"));
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(sheet.header()));
    }

    @Test
    void aModelHasItsFactsWithTheirSourcesAndNothingForTheUnknown() {
        assertThat(cell(DataFile.MODELS, 0, "context_tokens")).isEqualTo("128000");
        assertThat(cell(DataFile.MODELS, 0, "context_tokens_source")).isEqualTo("test");
        assertThat(cell(DataFile.MODELS, 0, "licence")).isEqualTo("Apache-2.0");
        assertThat(cell(DataFile.MODELS, 0, "licence_checked")).isEqualTo("2026-03-01");
        assertThat(cell(DataFile.MODELS, 1, "architecture")).isEmpty();
        assertThat(cell(DataFile.MODELS, 1, "architecture_source")).isEmpty();
    }

    @Test
    void aRouteHasItsPricesToTheLastDigit() {
        assertThat(cell(DataFile.ROUTES, 0, "input")).isEqualTo("2.5");
        assertThat(cell(DataFile.ROUTES, 0, "cache_read")).isEqualTo("0.000000001");
        assertThat(cell(DataFile.ROUTES, 0, "batch_input")).isEmpty();
        assertThat(cell(DataFile.ROUTES, 0, "source")).isEqualTo("test");
    }

    private static String cell(DataFile file, int row, String column) {
        Sheet sheet = file.of(CATALOGUE);
        List<String> cells = sheet.rows().skip(row).findFirst().orElseThrow();
        return cells.get(sheet.header().indexOf(column));
    }
}
