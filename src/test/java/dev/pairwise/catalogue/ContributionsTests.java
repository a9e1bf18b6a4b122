package dev.pairwise.catalogue;

import static dev.pairwise.catalogue.SampleDocument.DAY;
import static dev.pairwise.catalogue.SampleDocument.claim;
import static dev.pairwise.catalogue.SampleDocument.document;
import static dev.pairwise.catalogue.SampleDocument.model;
import static dev.pairwise.catalogue.SampleDocument.route;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Contributions.Contribution;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionsTests {

    @Test
    void countsWhatEachSourceGave() {
        CatalogueDocument one = document().with(model("one", 1L)).build();
        CatalogueDocument more = document()
                .with(model("one", 1L))
                .with(route("one", "2.5", "10"))
                .with(claim("one", "architecture", "dense"))
                .build();

        Contribution fewer = Contributions.of(one).all().getFirst();
        Contribution given = Contributions.of(more).all().getFirst();

        assertThat(given.facts()).isEqualTo(fewer.facts() + 1);
        assertThat(given.offers()).isEqualTo(1);
        assertThat(given.scores()).isZero();
        assertThat(Contributions.of(more).confirmed()).isZero();
    }

    @Test
    void callsAFactConfirmedThatTwoSourcesHaveAWordOn() {
        CatalogueDocument document = new CatalogueDocument(
                CatalogueDocument.FORMAT,
                null,
                List.of(SampleDocument.source("list", DAY), SampleDocument.source("other", DAY)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        said("architecture", "list"),
                        said("architecture", "other"),
                        said("family", "other"),
                        said("kind", "list")),
                List.of());

        Contributions contributions = Contributions.of(document);

        assertThat(contributions.confirmed()).isEqualTo(1);
        assertThat(contributions.all())
                .containsExactly(
                        new Contribution(new Slug("list"), 2, 0, 0, 0),
                        new Contribution(new Slug("other"), 2, 0, 0, 0));
    }

    private static ClaimRecord said(String field, String source) {
        return new ClaimRecord("one", null, field, "x", source, null, DAY, DAY);
    }
}
