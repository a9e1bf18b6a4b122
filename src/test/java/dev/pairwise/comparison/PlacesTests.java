package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Scores;
import org.junit.jupiter.api.Test;

class PlacesTests {

    private final Places places = Places.of(catalogue(
            model("old").released("2024-01-01").openWeights().priced("1", "2").build(),
            model("new")
                    .released("2026-01-01")
                    .route(Routes.at("host").priced("1", "2"))
                    .route(Routes.at("host").modelId("other").priced("1", "2"))
                    .route(Routes.at("gone").priced("1", "2").ended("2026-01-01"))
                    .score(Scores.on("test", "50"))
                    .build(),
            model("alias").released("2026-06-01").rolling("new").build(),
            model("undated").maker("zeta").unknown(Field.RELEASED).build()));

    @Test
    void aMakerHasItsModelsNewestFirstAndItsOwnProvider() {
        MakerModels acme = places.makers().find("acme").orElseThrow();

        assertThat(acme.models()).extracting(model -> model.slug().value()).containsExactly("alias", "new", "old");
        assertThat(acme.newest().orElseThrow().slug().value()).isEqualTo("new");
        assertThat(acme.openWeights()).isEqualTo(1);
        assertThat(acme.providers())
                .extracting(provider -> provider.slug().value())
                .containsExactly("acme");
    }

    @Test
    void nothingIsTheNewestWhereNoDateIsKnown() {
        assertThat(places.makers().find("zeta").orElseThrow().newest()).isEmpty();
    }

    @Test
    void aProviderHasWhatItOffersToday() {
        ProviderOffers host = places.providers().find("host").orElseThrow();

        assertThat(host.offers()).hasSize(2);
        assertThat(host.models()).isEqualTo(1);
        assertThat(host.priced()).isEqualTo(2);
        assertThat(places.providers().find("gone")).isEmpty();
    }

    @Test
    void aTestHasItsScores() {
        assertThat(places.tests().find("test").orElseThrow().models()).isEqualTo(1);
    }

    @Test
    void whatHasOneModelAloneIsNotForSearchEngines() {
        assertThat(places.makers().find("acme").orElseThrow().isIndexable()).isTrue();
        assertThat(places.makers().find("zeta").orElseThrow().isIndexable()).isFalse();
        assertThat(places.tests().find("test").orElseThrow().isIndexable()).isFalse();
    }

    @Test
    void aNameThatMeansNoneLeadsToTheNearest() {
        assertThat(places.makers().nearest("acne", 6))
                .extracting(place -> place.maker().slug().value())
                .containsExactly("acme");
    }
}
