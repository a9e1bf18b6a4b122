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
 * is the provider's mark, {@code held} means the price waits to be confirmed. {@code claims} are what other sources say of its rates:
 * those that its own source does not give, which are among the rates, and those that differ from it.
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
        List<RateClaim> claims,
        List<RecordedPrice> history) {

    public Route {
        tiers = tiers.stream()
                .sorted(Comparator.comparingLong(PriceTier::fromTokens))
                .toList();
        EnumMap<Capability, Support> copy = new EnumMap<>(Capability.class);
        copy.putAll(support);
        support = Collections.unmodifiableMap(copy);
        claims = List.copyOf(claims);
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

    /** Who says what a rate is: mostly the route's own source, else the one that the rate was taken from. */
    public Provenance provenanceOf(Rate rate) {
        return claims.stream()
                .filter(claim -> claim.rate() == rate && isCharged(claim))
                .findFirst()
                .map(RateClaim::provenance)
                .orElse(provenance);
    }

    /** What other sources say against its rates. */
    public List<RateClaim> disagreements() {
        return claims.stream().filter(claim -> !isCharged(claim)).toList();
    }

    /** Whether a price is recorded for a day after the last look at this route. */
    public boolean announces(RecordedPrice price) {
        return price.from().isAfter(provenance.checked());
    }

    /** The next price that is recorded for a day to come. */
    public Optional<RecordedPrice> announced() {
        return history.stream()
                .filter(price -> price.peakHours().isEmpty() && announces(price))
                .findFirst();
    }

    private boolean isCharged(RateClaim claim) {
        return rates.of(claim.rate()).filter(claim.amount()::equals).isPresent();
    }
}
