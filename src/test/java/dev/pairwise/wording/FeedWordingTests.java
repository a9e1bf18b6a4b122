package dev.pairwise.wording;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static dev.pairwise.catalogue.Provenances.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.Changes;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.comparison.ChangeLog;
import dev.pairwise.comparison.ModelDay;
import dev.pairwise.comparison.ModelDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedWordingTests {

    private static final Model LARGE = model("large")
            .name("Large 2")
            .route(Routes.at("host").priced("2", "8"))
            .build();
    private static final Route ROUTE = LARGE.routes().getFirst();

    private static ModelDay day(ChangeEvent... events) {
        return ModelDays.newest(ChangeLog.of(catalogue(LARGE), List.of(events)), TODAY, 1)
                .getFirst();
    }

    private static ChangeEvent route(ChangeEvent.Kind kind, LocalDate day) {
        ChangeEvent price = Changes.priceOf(LARGE, day);
        return new ChangeEvent(
                kind,
                price.model(),
                price.route(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day,
                price.source());
    }

    @Test
    void tellsAChangeThatIsAloneWhole() {
        assertThat(FeedWording.title(day(Changes.priceOf(LARGE, TODAY))))
                .isEqualTo("Large 2: Input price was $2, is $1 (%s)"
                        .formatted(ROUTE.provider().name()));
        assertThat(FeedWording.title(day(Changes.factOf("large", "contextTokens", "128000", "131072"))))
                .isEqualTo("Large 2: Context window was 128,000 tokens, is 131,072 tokens");
    }

    @Test
    void countsSeveralByKind() {
        assertThat(FeedWording.title(day(
                        Changes.added("large"),
                        route(ChangeEvent.Kind.ROUTE_ADDED, TODAY),
                        Changes.priceOf(LARGE, TODAY),
                        Changes.priceOf(LARGE, ROUTE, "output", "9", "8", TODAY))))
                .isEqualTo("Large 2: new in the catalogue, 1 new route, and 2 price changes");
        assertThat(FeedWording.title(day(Changes.added("large")))).isEqualTo("Large 2: new in the catalogue");
    }

    @Test
    void marksWhatIsAnnounced() {
        ModelDay announced = day(route(ChangeEvent.Kind.ROUTE_ENDED, LocalDate.of(2099, 1, 1)));

        assertThat(FeedWording.title(announced)).isEqualTo("Large 2, announced for 2099-01-01: end of 1 route");
        assertThat(FeedWording.notice(announced)).contains("Announced for 2099-01-01; until then it is as it was.");
        assertThat(FeedWording.notice(day(Changes.added("large")))).isEmpty();
    }
}
