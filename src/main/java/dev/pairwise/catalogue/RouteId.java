package dev.pairwise.catalogue;

import java.util.Optional;

/** What tells one route from another: the id to put in the code, and the variant or region it stands for. */
public record RouteId(Slug provider, String modelId, Optional<String> variant, Optional<String> region) {}
