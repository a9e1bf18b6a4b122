package dev.pairwise.catalogue;

import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.catalogue.Catalogue.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InMemoryCatalogueTests {

    private static final Model SMALL = model("small-3.1")
            .alias("old-small", "shared", "large-2")
            .route(Routes.at("host").modelId("Vendor/Small-2503"))
            .build();
    private static final Model LARGE = model("large-2")
            .alias("shared")
            .route(Routes.at("host").modelId("vendor/large"))
            .route(Routes.at("other").modelId("elsewhere/small-2503"))
            .build();

    private final Catalogue catalogue = Models.catalogue(SMALL, LARGE);

    @Test
    void findsAModelByItsSlug() {
        assertThat(catalogue.resolve("small-3.1")).isEqualTo(new Resolution.Found(SMALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Small-3.1", "small-3-1", "SMALL-3-1", "old-small", "Old-Small", "vendor/small-2503"})
    void readsOtherSpellingsAsAliases(String text) {
        assertThat(catalogue.resolve(text)).isEqualTo(new Resolution.Alias(SMALL));
    }

    @Test
    void prefersARealSlugToAnAlias() {
        assertThat(catalogue.resolve("large-2")).isEqualTo(new Resolution.Found(LARGE));
        assertThat(catalogue.resolve("LARGE-2")).isEqualTo(new Resolution.Alias(LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared", "small-2503", "nothing", "", "../etc"})
    void resolvesNothingWhereTwoAreMeantOrNone(String text) {
        assertThat(catalogue.resolve(text)).isEqualTo(new Resolution.Unknown());
    }

    @Test
    void knowsWhatWasWithdrawn() {
        Catalogue withWithdrawn = new InMemoryCatalogue(
                "1",
                Provenances.TODAY,
                new InMemoryCatalogue.Contents(
                        List.of(), List.of(), List.of(), List.of(), List.of(SMALL), List.of("gone", "old-small")));

        assertThat(withWithdrawn.resolve("Gone")).isEqualTo(new Resolution.Withdrawn());
        assertThat(withWithdrawn.resolve("old-small")).isEqualTo(new Resolution.Alias(SMALL));
    }

    @Test
    void datesPricesByTheNewestThatHoldsToday() {
        Model priced = model("small")
                .route(Routes.at("host").priced("1", "4").saidBy(Provenances.of("test", "2026-03-01")))
                .route(Routes.at("other").priced("1", "4").saidBy(Provenances.of("test", "2026-02-01")))
                .route(Routes.at("third").free().saidBy(Provenances.of("test", "2026-05-01")))
                .build();

        assertThat(Models.catalogue(priced).pricesDate()).isEqualTo("2026-03-01");
        assertThat(Models.catalogue(LARGE).pricesDate()).isEqualTo(Provenances.TODAY);
    }

    @Test
    void listsModelsInOrderOfSlug() {
        assertThat(catalogue.models()).containsExactly(LARGE, SMALL);
    }

    @Test
    void refusesTwoModelsOfOneSlug() {
        assertThatThrownBy(() -> Models.catalogue(SMALL, SMALL)).hasMessageContaining("small-3.1");
    }
}
