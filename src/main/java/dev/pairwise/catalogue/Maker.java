package dev.pairwise.catalogue;

import java.util.Optional;

/** An organisation that trains models. */
public record Maker(Slug slug, String name, Optional<String> url) {}
