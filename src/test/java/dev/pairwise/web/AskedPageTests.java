package dev.pairwise.web;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Routes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedPageTests {

    private static final Catalogue CATALOGUE = catalogue(
            model("large").alias("grand").build(),
            model("small")
                    .alias("tiny.md", "grand.json")
                    .route(Routes.at("host").modelId("maker/large.md").priced("1", "2"))
                    .build());

    @ParameterizedTest
    @CsvSource({
        "large, large, HTML",
        "large.md, large, MARKDOWN",
        "LARGE.CSV, LARGE, CSV",
        "grand.json, grand, JSON",
        "tiny.md, tiny.md, HTML",
        "tiny.md.json, tiny.md, JSON",
        "nothing.md, nothing, MARKDOWN",
        ".md, '', MARKDOWN"
    })
    void noOtherNameTakesThePlaceOfATwin(String piece, String name, Representation representation) {
        assertThat(AskedPage.of(piece, CATALOGUE)).isEqualTo(new AskedPage(name, representation));
    }
}
