package dev.pairwise.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One model offered by one provider; prices in US dollars per million tokens. {@code deprecated} and {@code held} (a price to be confirmed) keep a route out of the cheapest. */
public record RouteRecord(
        String model,
        String provider,
        String modelId,
        @Nullable String variant,
        @Nullable String region,
        String state,
        @Nullable BigDecimal input,
        @Nullable BigDecimal output,
        @Nullable BigDecimal cacheRead,
        @Nullable BigDecimal cacheWrite,
        @Nullable BigDecimal cacheWriteHour,
        @Nullable BigDecimal batchInput,
        @Nullable BigDecimal batchOutput,
        @Nullable BigDecimal priorityInput,
        @Nullable BigDecimal priorityOutput,
        @Nullable BigDecimal audioInput,
        @Nullable BigDecimal audioOutput,
        List<TierRecord> tiers,
        @Nullable Long contextTokens,
        @Nullable Long maxOutputTokens,
        Map<String, String> capabilities,
        @Nullable Boolean deprecated,
        @Nullable Boolean held,
        @Nullable LocalDate from,
        @Nullable LocalDate ended,
        @Nullable String source,
        @Nullable String sourceUrl,
        @Nullable LocalDate checked,
        @Nullable LocalDate changed)
        implements Stamped {

    public RouteRecord {
        tiers = Lists.copy(tiers);
        capabilities = Lists.sorted(capabilities);
    }

    /** The same route with its price to be confirmed. */
    public RouteRecord heldBack() {
        return with(true, ended, source);
    }

    /** The same route as another source tells of its end. */
    public RouteRecord endedOn(LocalDate day, String teller) {
        return with(held, day, teller);
    }

    private RouteRecord with(@Nullable Boolean nowHeld, @Nullable LocalDate nowEnded, @Nullable String teller) {
        return new RouteRecord(
                model,
                provider,
                modelId,
                variant,
                region,
                state,
                input,
                output,
                cacheRead,
                cacheWrite,
                cacheWriteHour,
                batchInput,
                batchOutput,
                priorityInput,
                priorityOutput,
                audioInput,
                audioOutput,
                tiers,
                contextTokens,
                maxOutputTokens,
                capabilities,
                deprecated,
                nowHeld,
                from,
                nowEnded,
                teller,
                sourceUrl,
                checked,
                changed);
    }
}
