package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static dev.pairwise.catalogue.Provenances.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.Changes;
import dev.pairwise.catalogue.InMemoryCatalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.ProviderTier;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Slug;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeLogTests {

    private static final Model LARGE =
            model("large").route(Routes.at("host").priced("2", "8")).build();
    private static final Model SMALL =
            model("small").route(Routes.at("host").priced("1", "4")).build();
    private static final Catalogue CATALOGUE = catalogue(LARGE, SMALL);

    private static final ChangeEvent OLD = Changes.priceOf(SMALL, TODAY.minusDays(9));
    private static final ChangeEvent NEW = Changes.priceOf(LARGE, TODAY);
    private static final ChangeEvent ANNOUNCED = Changes.priceOf(SMALL, TODAY.plusDays(30));

    @Test
    void isNewestFirstInWhateverOrderTheEventsCome() {
        List<ChangeEvent> one = List.of(OLD, ANNOUNCED, NEW, Changes.added("small"));

        List<ChangeEvent> listed = events(ChangeLog.of(CATALOGUE, one));

        assertThat(listed).containsExactly(ANNOUNCED, Changes.added("small"), NEW, OLD);
        assertThat(events(ChangeLog.of(CATALOGUE, one.reversed()))).isEqualTo(listed);
    }

    @Test
    void namesInputBeforeOutput() {
        ChangeEvent input = Changes.priceOf(LARGE, TODAY);
        ChangeEvent cache = Changes.priceOf(LARGE, LARGE.routes().getFirst(), "cacheRead", "1", "2", TODAY);
        ChangeEvent output = Changes.priceOf(LARGE, LARGE.routes().getFirst(), "output", "9", "8", TODAY);

        assertThat(events(ChangeLog.of(CATALOGUE, List.of(cache, output, input))))
                .containsExactly(input, output, cache);
    }

    @Test
    void leavesOutAModelThatIsNotInTheCatalogue() {
        ChangeLog log = ChangeLog.of(CATALOGUE, List.of(Changes.added("nobody-knows-it"), NEW));

        assertThat(events(log)).containsExactly(NEW);
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutProvidersThatAreNotShown(ProviderTier tier) {
        Provider provider = new Provider(new Slug("host"), "Host", Optional.empty(), tier, Optional.empty());
        Catalogue catalogue = new InMemoryCatalogue(
                "test",
                TODAY,
                new InMemoryCatalogue.Contents(
                        CATALOGUE.sources(), List.of(), List.of(provider), List.of(), CATALOGUE.models(), List.of()));

        assertThat(ChangeLog.of(catalogue, List.of(NEW)).all()).hasSize(provider.isShown() ? 1 : 0);
    }

    @Test
    void callsAChangeAfterTheCatalogueAnnounced() {
        ChangeLog log = ChangeLog.of(CATALOGUE, List.of(ANNOUNCED, NEW));

        assertThat(log.all()).extracting(Change::announced).containsExactly(true, false);
    }

    @Test
    void knowsThePricesOfOneModel() {
        ChangeLog log = ChangeLog.of(CATALOGUE, List.of(OLD, NEW, ANNOUNCED, Changes.added("small")));

        assertThat(log.pricesOf(SMALL)).extracting(Change::event).containsExactly(ANNOUNCED, OLD);
    }

    private static List<ChangeEvent> events(ChangeLog log) {
        return log.all().stream().map(Change::event).toList();
    }
}
