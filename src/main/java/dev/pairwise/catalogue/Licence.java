package dev.pairwise.catalogue;

import java.util.Optional;

/** A licence, with its SPDX id and whether the Open Source Initiative approved it, where known. */
public record Licence(String name, Optional<String> spdx, Optional<Boolean> osiApproved) {}
