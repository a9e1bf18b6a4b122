package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static dev.pairwise.catalogue.Provenances.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.Changes;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Routes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatestPricesTests {

    private static final Model HOSTED = model("hosted")
            .route(Routes.at("host").priced("2", "8"))
            .route(Routes.at("other-host").priced("3", "9"))
            .build();
    private static final Model OWN = model("own").priced("1", "4").build();
    private static final Model RARE =
            model("rare").route(Routes.at("host").priced("1", "4")).build();

    private static final ChangeEvent OF_HOSTED = Changes.priceOf(HOSTED, TODAY);
    private static final ChangeEvent OF_OWN = Changes.priceOf(OWN, TODAY);
    private static final ChangeEvent OF_RARE = Changes.priceOf(RARE, TODAY);

    @Test
    void putsMakersOwnPricesFirstAndThenWhatMostProvidersOffer() {
        assertThat(latest(OF_RARE, OF_HOSTED, OF_OWN)).containsExactly(OF_OWN, OF_HOSTED, OF_RARE);
    }

    @Test
    void putsANewerDayBeforeAll() {
        ChangeEvent yesterday = Changes.priceOf(OWN, TODAY.minusDays(1));

        assertThat(latest(yesterday, OF_RARE)).containsExactly(OF_RARE, yesterday);
    }

    @Test
    void showsBothPricesOfOneRouteAModel() {
        Route first = HOSTED.routes().getFirst();
        ChangeEvent output = Changes.priceOf(HOSTED, first, "output", "9", "8", TODAY);
        ChangeEvent elsewhere = Changes.priceOf(HOSTED, HOSTED.routes().getLast(), "input", "4", "3", TODAY);

        assertThat(latest(elsewhere, output, OF_HOSTED)).containsExactly(OF_HOSTED, output);
    }

    @Test
    void leavesOutWhatIsNoMoveOfAPriceInForce() {
        Route route = RARE.routes().getFirst();
        ChangeEvent appeared = new ChangeEvent(
                ChangeEvent.Kind.PRICE_CHANGED,
                RARE.slug(),
                Optional.of(route.id()),
                Optional.of("input"),
                Optional.empty(),
                Optional.of("1"),
                TODAY,
                OF_RARE.source());

        assertThat(latest(
                        Changes.priceOf(RARE, TODAY.plusDays(1)),
                        Changes.priceOf(RARE, route, "cacheRead", "2", "1", TODAY),
                        appeared,
                        Changes.added("rare")))
                .isEmpty();
    }

    @Test
    void endsAfterAGlance() {
        ChangeEvent[] many = IntStream.range(0, LatestPrices.SHOWN + 3)
                .mapToObj(days -> Changes.priceOf(OWN, TODAY.minusDays(days)))
                .toArray(ChangeEvent[]::new);

        assertThat(latest(many)).hasSize(LatestPrices.SHOWN);
    }

    private static List<ChangeEvent> latest(ChangeEvent... events) {
        return ChangeLog.of(catalogue(HOSTED, OWN, RARE), Arrays.asList(events)).latestPrices().stream()
                .map(Change::event)
                .toList();
    }
}
