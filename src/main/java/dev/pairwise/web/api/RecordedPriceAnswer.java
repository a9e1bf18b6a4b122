package dev.pairwise.web.api;

import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.RecordedPrice;
import dev.pairwise.catalogue.Slug;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a route charged from one day to another. */
@Schema(description = "What a route charged from one day to another, or will charge from a day to come.")
record RecordedPriceAnswer(
        @Schema(description = "The id of the route.") String route,
        Reference provider,
        String modelId,
        LocalDate from,

        @Schema(description = "The day on which it ended; left out while it holds.") @Nullable
        LocalDate to,

        @Schema(description = "The hours of a peak price.") @Nullable
        String hours,

        @Schema(description = "Whether it is for a day after the last look at the route.")
        boolean announced,

        PricesAnswer prices,
        Slug source,
        @Nullable String sourceUrl,
        LocalDate checked) {

    static RecordedPriceAnswer of(OfferedRoute offered, RecordedPrice price, Addresses addresses) {
        Provenance by = price.provenance();
        return new RecordedPriceAnswer(
                offered.id(),
                Reference.to(offered.route().provider(), addresses),
                offered.route().modelId(),
                price.from(),
                price.to().orElse(null),
                price.peakHours().orElse(null),
                offered.route().announces(price),
                PricesAnswer.of(price.rates()),
                by.source().slug(),
                by.url().orElse(null),
                by.checked());
    }
}
