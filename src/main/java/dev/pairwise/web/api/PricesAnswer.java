package dev.pairwise.web.api;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Rates;
import dev.pairwise.catalogue.Usd;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a route charges for a million tokens of each sort. */
@Schema(description = "US dollars per million tokens, exact. What is left out is not recorded, and is not free.")
record PricesAnswer(
        @Schema(example = "2.5") @Nullable Usd input,
        @Schema(example = "10") @Nullable Usd output,
        @Nullable Usd cacheRead,
        @Nullable Usd cacheWrite,
        @Nullable Usd cacheWriteHour,
        @Nullable Usd batchInput,
        @Nullable Usd batchOutput,
        @Nullable Usd priorityInput,
        @Nullable Usd priorityOutput,
        @Nullable Usd audioInput,
        @Nullable Usd audioOutput) {

    static PricesAnswer of(Rates rates) {
        return new PricesAnswer(
                amount(rates, Rate.INPUT),
                amount(rates, Rate.OUTPUT),
                amount(rates, Rate.CACHE_READ),
                amount(rates, Rate.CACHE_WRITE),
                amount(rates, Rate.CACHE_WRITE_HOUR),
                amount(rates, Rate.BATCH_INPUT),
                amount(rates, Rate.BATCH_OUTPUT),
                amount(rates, Rate.PRIORITY_INPUT),
                amount(rates, Rate.PRIORITY_OUTPUT),
                amount(rates, Rate.AUDIO_INPUT),
                amount(rates, Rate.AUDIO_OUTPUT));
    }

    private static @Nullable Usd amount(Rates rates, Rate rate) {
        return rates.of(rate).orElse(null);
    }
}
