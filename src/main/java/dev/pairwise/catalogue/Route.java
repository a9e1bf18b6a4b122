package dev.pairwise.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One model offered by one provider, priced or not. {@code support} holds only capabilities that the route states; {@code deprecated}
 * is the provider's mark, {@code held} means the price waits to be confirmed.
 */
public record Route(
        Provider provider,
        String modelId,
        Optional<String> variant,
        Optional<String> region,
        RouteState state,
        Rates rates,
        List<PriceTier> tiers,
        Optional<TokenCount> context,
        Optional<TokenCount> maxOutput,
        Map<Capability, Support> support,
        boolean deprecated,
        boolean held,
        Optional<LocalDate> ended,
        Provenance provenance,
        List<RecordedPrice> history) {

    public Route {
        tiers = tiers.stream()
                .sorted(Comparator.comparingLong(PriceTier::fromTokens))
                .toList();
        EnumMap<Capability, Support> copy = new EnumMap<>(Capability.class);
        copy.putAll(support);
        support = Collections.unmodifiableMap(copy);
        history = history.stream()
                .sorted(Comparator.comparing(RecordedPrice::from))
                .toList();
    }

    public RouteId id() {
        return new RouteId(provider.slug(), modelId, variant, region);
    }

    /** Whether it can be bought now by the token at a recorded price. Ended routes are shown as ended and never priced. */
    public boolean isPriced() {
        return state == RouteState.PRICED && ended.isEmpty() && rates.areComplete();
    }

    public boolean isOffered() {
        return ended.isEmpty();
    }
}
