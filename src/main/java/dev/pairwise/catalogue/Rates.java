package dev.pairwise.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a route charges, in US dollars per million tokens. A rate that is not recorded is absent, never zero. */
public record Rates(Map<Rate, Usd> amounts) {

    public static final Rates NONE = new Rates(Map.of());

    public Rates {
        EnumMap<Rate, Usd> copy = new EnumMap<>(Rate.class);
        copy.putAll(amounts);
        amounts = Collections.unmodifiableMap(copy);
    }

    public Optional<Usd> of(Rate rate) {
        return Optional.ofNullable(amounts.get(rate));
    }

    /** Input and output are both recorded and neither is zero: zero is a free tier, a plan or a gap, never a price. */
    public boolean areComplete() {
        return isPositive(Rate.INPUT) && isPositive(Rate.OUTPUT);
    }

    private boolean isPositive(Rate rate) {
        return of(rate).filter(amount -> !amount.isZero()).isPresent();
    }
}
