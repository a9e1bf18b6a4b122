package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pairwise.StoreTest;
import dev.pairwise.catalogue.CatalogueAssembly;
import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.RateClaim;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.importing.litellm.LiteLlm;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a list of prices does to a catalogue that has newer prices of the same routes. */
@StoreTest
class SecondOpinionTests {

    private static final List<Path> LIST = List.of(Path.of("src/test/resources/importing/litellm"));

    private final OwnFormat format;
    private final ImportRun imports;
    private final CatalogueStore store;
    private final JdbcTemplate database;

    @Autowired
    SecondOpinionTests(OwnFormat format, ImportRun imports, CatalogueStore store, JdbcTemplate database) {
        this.format = format;
        this.imports = imports;
        this.store = store;
        this.database = database;
    }

    @BeforeEach
    void fill() {
        database.execute("truncate source, withdrawn cascade");
        assertThat(imports.run(format, StoredWidgets.translation(), ImportOptions.USUAL)
                        .isRefused())
                .isFalse();
        assertThat(imports.run(new LiteLlm(), LIST, ImportOptions.USUAL)).noneMatch(ImportReport::isRefused);
    }

    @Test
    void isNoEventAndNoNewRoute() {
        assertThat(store.changes()).isEmpty();
    }

    @Test
    void isWrittenOnce() {
        assertThat(imports.run(new LiteLlm(), LIST, ImportOptions.USUAL))
                .singleElement()
                .satisfies(report -> assertThat(report.outcome())
                        .hasValueSatisfying(
                                outcome -> assertThat(outcome.wroteNothing()).isTrue()));
    }

    @Test
    void neitherReplacesNorHoldsANewerPriceAndStandsBesideIt() {
        Route route = route("deepinfra", "acme/widget-4");

        assertThat(route.rates().of(Rate.INPUT)).contains(Usd.of("1.25"));
        assertThat(route.held()).isFalse();
        assertThat(route.disagreements())
                .extracting(
                        RateClaim::rate,
                        RateClaim::amount,
                        claim -> claim.provenance().source().slug().value())
                .containsExactly(tuple(Rate.INPUT, Usd.of("1"), "litellm"), tuple(Rate.OUTPUT, Usd.of("9"), "litellm"));
        assertThat(store.read().routes()).noneMatch(listing -> Boolean.TRUE.equals(listing.held()));
    }

    @Test
    void bringsRatesThatTheOthersDoNotGive() {
        Route route = route("openai", "widget-4");

        assertThat(route.rates().of(Rate.BATCH_INPUT)).contains(Usd.of("0.625"));
        assertThat(route.provenanceOf(Rate.BATCH_INPUT).source().slug().value()).isEqualTo("litellm");
    }

    private Route route(String provider, String modelId) {
        Model model = CatalogueAssembly.of(store.read(), "1")
                .model(new Slug("widget-4"))
                .orElseThrow();
        return model.routes().stream()
                .filter(route -> route.provider().slug().value().equals(provider))
                .filter(route -> route.modelId().equals(modelId))
                .findFirst()
                .orElseThrow();
    }
}
