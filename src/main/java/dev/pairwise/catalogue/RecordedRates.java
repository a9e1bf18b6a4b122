package dev.pairwise.catalogue;

import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.TierRecord;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rates out of records; what a record leaves out stays absent. */
final class RecordedRates {

    private final Map<Rate, Usd> amounts = new EnumMap<>(Rate.class);

    private RecordedRates() {}

    static Rates of(RouteRecord route) {
        return of(route.input(), route.output(), route.cacheRead())
                .with(Rate.CACHE_WRITE, route.cacheWrite())
                .with(Rate.CACHE_WRITE_HOUR, route.cacheWriteHour())
                .with(Rate.BATCH_INPUT, route.batchInput())
                .with(Rate.BATCH_OUTPUT, route.batchOutput())
                .with(Rate.PRIORITY_INPUT, route.priorityInput())
                .with(Rate.PRIORITY_OUTPUT, route.priorityOutput())
                .with(Rate.AUDIO_INPUT, route.audioInput())
                .with(Rate.AUDIO_OUTPUT, route.audioOutput())
                .rates();
    }

    static Rates of(PriceRecord price) {
        return of(price.input(), price.output(), price.cacheRead()).rates();
    }

    static List<PriceTier> tiers(RouteRecord route) {
        return route.tiers().stream()
                .map(tier -> new PriceTier(tier.fromTokens(), of(tier)))
                .toList();
    }

    private static Rates of(TierRecord tier) {
        return of(tier.input(), tier.output(), tier.cacheRead()).rates();
    }

    private static RecordedRates of(
            @Nullable BigDecimal input, @Nullable BigDecimal output, @Nullable BigDecimal cacheRead) {
        return new RecordedRates()
                .with(Rate.INPUT, input)
                .with(Rate.OUTPUT, output)
                .with(Rate.CACHE_READ, cacheRead);
    }

    private RecordedRates with(Rate rate, @Nullable BigDecimal amount) {
        if (amount != null) {
            amounts.put(rate, new Usd(amount));
        }
        return this;
    }

    private Rates rates() {
        return new Rates(amounts);
    }
}
