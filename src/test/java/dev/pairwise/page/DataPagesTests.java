package dev.pairwise.page;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Contributions;
import dev.pairwise.catalogue.Contributions.Contribution;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.page.DataPage.CoverageRow;
import dev.pairwise.page.DataPage.SourceRow;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataPagesTests {

    private static final Catalogue CATALOGUE =
            catalogue(model("large").priced("1", "4").build(), model("small").build());

    private final DataPage page =
            DataPages.of(CATALOGUE, new Contributions(List.of(new Contribution(new Slug("test"), 2, 0, 0, 0)), 1));

    @Test
    void namesEverySourceWithLicenceDayAndCredit() {
        SourceRow row = page.sources().getFirst();

        assertThat(page.sources()).hasSameSizeAs(CATALOGUE.sources());
        assertThat(row.licence()).isEqualTo("MIT");
        assertThat(row.retrieved()).isEqualTo("2026-06-15");
        assertThat(row.given()).isEqualTo("2 facts");
        assertThat(row.credit()).isNotBlank();
    }

    @Test
    void linksTheDocumentAndEverySheet() {
        List<String> sheets =
                Arrays.stream(DataFile.values()).map(DataFile::fileName).toList();

        assertThat(page.files())
                .extracting(Link::text)
                .startsWith("catalogue.json")
                .containsAll(sheets);
        assertThat(page.files()).extracting(Link::href).allMatch(href -> href.startsWith("/data/"));
    }

    @Test
    void saysOfHowManyModelsAFactIsKnown() {
        assertThat(page.coverageNote()).isEqualTo("Of 2 language models, rolling aliases left out");
        assertThat(page.coverage()).contains(new CoverageRow("A price", "1, 50%", "–", "–"));
    }

    @Test
    void standsAtItsOwnAddressWithItsTwins() {
        assertThat(page.meta().canonical()).isEqualTo("/data");
        assertThat(page.meta().markdown()).contains("/data.md");
        assertThat(page.meta().json()).contains("/data.json");
    }
}
