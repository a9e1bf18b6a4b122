package dev.pairwise.importing.recognition;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.TierRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What another source says of a route that the catalogue has: it keeps the route's name and brings rates, limits and capabilities. */
public final class RouteOpinion {

    private final StoredRoute route;
    private final Map<Rate, BigDecimal> rates = new EnumMap<>(Rate.class);
    private final Map<String, String> capabilities = new TreeMap<>();
    private List<TierRecord> tiers = List.of();
    private @Nullable Long context;
    private @Nullable Long output;
    private boolean free;

    public RouteOpinion(StoredRoute route) {
        this.route = route;
    }

    public StoredRoute route() {
        return route;
    }

    public RouteOpinion charges(Rate rate, @Nullable BigDecimal dollarsPerMillion) {
        if (dollarsPerMillion != null) {
            rates.put(rate, dollarsPerMillion);
        }
        return this;
    }

    public RouteOpinion charges(List<TierRecord> largerRequests) {
        this.tiers = largerRequests;
        return this;
    }

    public RouteOpinion isFree() {
        this.free = true;
        return this;
    }

    public RouteOpinion takes(@Nullable Long contextTokens) {
        this.context = contextTokens == null || contextTokens <= 0 ? null : contextTokens;
        return this;
    }

    /** An output limit about as large as the context is a filler and says nothing. */
    public RouteOpinion gives(@Nullable Long outputTokens, @Nullable Long ofContext) {
        boolean says = outputTokens != null && outputTokens > 0 && !OutputLimits.isFiller(outputTokens, ofContext);
        this.output = says ? outputTokens : null;
        return this;
    }

    public RouteOpinion can(Capability capability) {
        capabilities.put(capability.code(), "yes");
        return this;
    }

    /** Whether there is anything in it that a comparison shows. */
    public boolean saysAnything() {
        return isPriced() || free || !capabilities.isEmpty();
    }

    private boolean isPriced() {
        return rates.containsKey(Rate.INPUT) && rates.containsKey(Rate.OUTPUT);
    }

    /** As a record of this source, looked up on this day; half a price is none. */
    public RouteRecord record(String source, @Nullable String address, LocalDate day) {
        boolean priced = isPriced();
        return new RouteRecord(
                route.model(),
                route.provider(),
                route.modelId(),
                route.variant(),
                route.region(),
                priced ? "priced" : free ? "free" : "unknown",
                rate(Rate.INPUT),
                rate(Rate.OUTPUT),
                rate(Rate.CACHE_READ),
                rate(Rate.CACHE_WRITE),
                rate(Rate.CACHE_WRITE_HOUR),
                rate(Rate.BATCH_INPUT),
                rate(Rate.BATCH_OUTPUT),
                rate(Rate.PRIORITY_INPUT),
                rate(Rate.PRIORITY_OUTPUT),
                rate(Rate.AUDIO_INPUT),
                rate(Rate.AUDIO_OUTPUT),
                priced ? inOrder(tiers) : List.of(),
                context,
                output,
                capabilities,
                null,
                null,
                null,
                null,
                source,
                address,
                day,
                day);
    }

    private @Nullable BigDecimal rate(Rate rate) {
        return isPriced() ? rates.get(rate) : null;
    }

    private static List<TierRecord> inOrder(List<TierRecord> tiers) {
        return tiers.stream()
                .sorted(Comparator.comparingLong(TierRecord::fromTokens))
                .toList();
    }
}
