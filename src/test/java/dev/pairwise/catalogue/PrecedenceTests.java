package dev.pairwise.catalogue;

import static dev.pairwise.catalogue.Documents.claim;
import static dev.pairwise.catalogue.Documents.claims;
import static dev.pairwise.catalogue.Documents.small;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrecedenceTests {

    private static final String OF_ACME = "sourceUrl: 'https://docs.acme.example/small'";

    @Test
    void prefersTheMakerToEverybody() {
        Model model = small(
                "contextTokens: 1000",
                claims(
                        claim("pairwise", "contextTokens", "2000"),
                        claim("acme-docs", "contextTokens", "3000", OF_ACME)));

        assertThat(model.specs().context().is(new TokenCount(3000))).isTrue();
        assertThat(Facts.source(model.specs().context())).isEqualTo("acme-docs");
    }

    @Test
    void takesAPageElsewhereForNoWordOfTheMaker() {
        Model model = small(
                "contextTokens: 1000",
                claims(claim("acme-docs", "contextTokens", "3000", "sourceUrl: 'https://notacme.example/small'")));

        assertThat(model.specs().context().is(new TokenCount(1000))).isTrue();
    }

    @Test
    void takesACollectionThatCitesTheMakerForNoWordOfTheMaker() {
        Model model = small("contextTokens: 1000", claims(claim("litellm", "contextTokens", "3000", OF_ACME)));

        assertThat(model.specs().context().is(new TokenCount(1000))).isTrue();
    }

    @Test
    void prefersOwnFactsThenMetadataThenOffersThenTheRest() {
        String helm = claim("helm", "contextTokens", "4000", "checked: '2026-09-01'");
        String metadata = claim("models-dev-metadata", "contextTokens", "3000");
        String own = claim("pairwise", "contextTokens", "2000", "checked: '2020-01-01'");

        assertThat(small("", claims(helm)).specs().context().is(new TokenCount(4000)))
                .isTrue();
        assertThat(small("contextTokens: 1000", claims(helm)).specs().context().is(new TokenCount(1000)))
                .isTrue();
        assertThat(small("contextTokens: 1000", claims(helm, metadata))
                        .specs()
                        .context()
                        .is(new TokenCount(3000)))
                .isTrue();
        assertThat(small("contextTokens: 1000", claims(helm, metadata, own))
                        .specs()
                        .context()
                        .is(new TokenCount(2000)))
                .isTrue();
    }

    @Test
    void prefersTheNewerCheckWithinOneRank() {
        String older = claim("helm", "contextTokens", "4000", "checked: '2026-05-01'");
        String newer = claim("litellm", "contextTokens", "5000", "checked: '2026-05-02'");

        assertThat(small("", claims(older, newer)).specs().context().is(new TokenCount(5000)))
                .isTrue();
        assertThat(small("", claims(newer, older)).specs().context().is(new TokenCount(5000)))
                .isTrue();
    }

    @Test
    void goesByTheNameOfTheSourceWhereNothingElseTells() {
        String helm = claim("helm", "contextTokens", "4000");
        String litellm = claim("litellm", "contextTokens", "5000");

        assertThat(small("", claims(helm, litellm)).specs())
                .isEqualTo(small("", claims(litellm, helm)).specs());
        assertThat(small("", claims(litellm, helm)).specs().context().is(new TokenCount(4000)))
                .isTrue();
    }

    @Test
    void prefersAStatedSizeToOneReadFromAName() {
        Model model = small("parameters: '17B'", claims(claim("helm", "parameters", "109B")));

        assertThat(model.specs().parameters().is("109B")).isTrue();
    }
}
