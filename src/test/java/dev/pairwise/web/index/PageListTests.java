package dev.pairwise.web.index;

import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Contributions;
import dev.pairwise.catalogue.CurrentCatalogue.Snapshot;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.PackedDocument;
import dev.pairwise.edition.CatalogueEdition;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageListTests {

    private final CatalogueEdition edition = new CatalogueEdition(new Snapshot(
            Models.catalogue(IntStream.rangeClosed(1, 5)
                    .mapToObj(number -> model("m" + number).build())
                    .toList()),
            List.of(),
            new Contributions(List.of(), 0),
            new PackedDocument(new byte[0])));

    @Test
    void isOnePartUnderItsOwnNameWhereItIsShort() {
        assertThat(PageList.MODELS.parts(edition, 5))
                .extracting(SitemapPart::name)
                .containsExactly("models");
    }

    @Test
    void isCutIntoNumberedPartsWhereItIsLong() {
        List<SitemapPart> parts = PageList.MODELS.parts(edition, 2);

        assertThat(parts).extracting(SitemapPart::name).containsExactly("models", "models-2", "models-3");
        assertThat(parts.stream().flatMap(part -> part.pages().get()).map(ListedPage::path))
                .containsExactly("/models/m1", "/models/m2", "/models/m3", "/models/m4", "/models/m5");
    }
}
