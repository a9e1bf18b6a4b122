package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Routes;
import org.junit.jupiter.api.Test;

class PriceHistoryWordingTests {

    private static final Routes.Builder SILENT = Routes.at("quiet").priced("2", "2");
    private static final Routes.Builder STEADY =
            Routes.at("steady").priced("1", "1").since("2025-01-01", "1", "1");
    private static final Routes.Builder CHANGED = Routes.at("moving")
            .priced("1", "1")
            .recorded("2024-01-01", "2025-01-01", "4", "4")
            .since("2025-01-01", "1", "1");

    @Test
    void saysThatNothingEverChanged() {
        assertThat(said(STEADY, STEADY)).endsWith("record. Neither price has changed since it was first recorded.");
    }

    @Test
    void namesTheOneThatDidNotChange() {
        assertThat(said(CHANGED, STEADY))
                .endsWith("record. The price of Atlas has not changed since it was first recorded.");
        assertThat(said(STEADY, CHANGED))
                .endsWith("record. The price of Nova 2 has not changed since it was first recorded.");
    }

    @Test
    void namesTheOneOfWhichNothingIsRecorded() {
        assertThat(said(CHANGED, SILENT)).endsWith("record. No earlier price of Atlas is recorded.");
    }

    @Test
    void saysNoMoreWhereBothChanged() {
        assertThat(said(CHANGED, CHANGED))
                .isEqualTo("Recorded prices of the chosen routes of Nova 2 and Atlas over time. A change can be a"
                        + " correction of the record.");
    }

    private static String said(Routes.Builder nova, Routes.Builder atlas) {
        return PricingWording.history(Contest.of(model -> model.route(nova), model -> model.route(atlas))
                .comparison());
    }
}
