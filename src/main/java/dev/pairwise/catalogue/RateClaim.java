package dev.pairwise.catalogue;

/** What another source than the route's own says that it charges, in US dollars per million tokens. */
public record RateClaim(Rate rate, Usd amount, Provenance provenance) {}
