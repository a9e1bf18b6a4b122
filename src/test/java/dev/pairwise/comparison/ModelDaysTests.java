package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static dev.pairwise.catalogue.Provenances.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.Changes;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provenances;
import dev.pairwise.catalogue.Routes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelDaysTests {

    private static final LocalDate LISTED = TODAY.minusDays(40);
    private static final LocalDate LATER = TODAY.plusDays(30);

    private static final Model LARGE =
            model("large").route(Routes.at("host").priced("2", "8")).build();
    private static final Model SMALL = model("small")
            .route(Routes.at("host").priced("1", "4").saidBy(Provenances.of("test", LISTED.toString())))
            .build();

    private static List<ModelDay> newest(int most, ChangeEvent... events) {
        return ModelDays.newest(ChangeLog.of(catalogue(LARGE, SMALL), List.of(events)), TODAY, most);
    }

    @Test
    void putsTheChangesOfOneModelOnOneDayTogether() {
        ChangeEvent input = Changes.priceOf(LARGE, TODAY);
        ChangeEvent output = Changes.priceOf(LARGE, LARGE.routes().getFirst(), "output", "9", "8", TODAY);
        ChangeEvent other = Changes.priceOf(SMALL, TODAY);
        ChangeEvent earlier = Changes.priceOf(LARGE, TODAY.minusDays(1));

        assertThat(newest(9, earlier, other, output, input))
                .extracting(day -> day.changes().stream().map(Change::event).toList())
                .containsExactly(List.of(input, output), List.of(other), List.of(earlier));
    }

    @Test
    void anAnnouncedChangeIsKnownSinceItsRouteIsListedSo() {
        ModelDay day = newest(9, Changes.priceOf(SMALL, LATER)).getFirst();

        assertThat(day.announced()).isTrue();
        assertThat(day.day()).isEqualTo(LATER);
        assertThat(day.known()).isEqualTo(LISTED);
    }

    @Test
    void anAnnouncementOfAnUnknownDayIsOfToday() {
        ChangeEvent gone =
                Changes.priceOf(LARGE, Routes.at("host").modelId("x").build("large"), "input", "2", "1", LATER);

        assertThat(newest(9, gone)).extracting(ModelDay::known).containsExactly(TODAY);
    }

    @Test
    void givesTheNewestKnown() {
        ChangeEvent announced = Changes.priceOf(SMALL, LATER);
        ChangeEvent old = Changes.priceOf(LARGE, TODAY.minusDays(9));
        ChangeEvent current = Changes.priceOf(LARGE, TODAY);

        assertThat(newest(2, announced, old, current))
                .extracting(ModelDay::known)
                .containsExactly(TODAY, TODAY.minusDays(9));
    }
}
