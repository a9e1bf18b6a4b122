package dev.pairwise.catalogue;

/** Rates for all tokens of a request whose input is above {@code fromTokens}; a rate it does not name stays the base rate. */
public record PriceTier(long fromTokens, Rates rates) {

    public PriceTier {
        if (fromTokens < 1) {
            throw new IllegalArgumentException("a tier starts above at least one token: " + fromTokens);
        }
    }
}
