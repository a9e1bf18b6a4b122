package dev.pairwise.catalogue;

/** A source says of a capability what its own or stronger facts rule out; the derived value counts. */
public record DerivationConflict(Slug model, Capability capability, boolean derived, Source said) {}
