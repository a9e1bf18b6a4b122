package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Provenances;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.comparison.ListedRoutes;
import dev.pairwise.comparison.PassedOver;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteRemarkWordingTests {

    @Test
    void saysNothingOfAPlainPrice() {
        assertThat(remarks(Routes.at("host").priced("1", "2"))).isEmpty();
    }

    @Test
    void saysWhyARouteIsNotUsed() {
        ListedRoutes.Entry entry =
                entry(Routes.at("host").held().priced("1", "2"), Optional.of(PassedOver.Reason.HELD));

        assertThat(RouteRemarkWording.of(entry)).containsExactly("price to be confirmed");
    }

    @Test
    void tellsWhatAnotherSourceSaysInOneLine() {
        Routes.Builder route = Routes.at("host")
                .priced("1", "2")
                .claim(Rate.OUTPUT, "2.5", Provenances.of("other", "2026-05-04"))
                .claim(Rate.INPUT, "1.5", Provenances.of("other", "2026-05-04"))
                .claim(Rate.BATCH_INPUT, "9", Provenances.of("other", "2026-05-04"));

        assertThat(remarks(route)).containsExactly("other says $1.50 input and $2.50 output (2026-05-04)");
    }

    @Test
    void announcesAPriceThatIsRecordedForADayToCome() {
        Routes.Builder route = Routes.at("host")
                .priced("1", "2")
                .recorded("2025-01-01", "2027-01-01", "1", "2")
                .recorded("2027-01-01", null, "2", "4");

        assertThat(remarks(route)).containsExactly("recorded to change on 2027-01-01: $2 input, $4 output");
    }

    private static List<String> remarks(Routes.Builder route) {
        return RouteRemarkWording.of(entry(route, Optional.empty()));
    }

    private static ListedRoutes.Entry entry(Routes.Builder route, Optional<PassedOver.Reason> reason) {
        return new ListedRoutes.Entry(route.build("m"), false, false, false, reason, Optional.empty());
    }
}
