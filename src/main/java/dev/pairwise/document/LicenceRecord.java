package dev.pairwise.document;

import org.jspecify.annotations.Nullable;

/** A licence by the name the source gives it, with its SPDX id and the OSI's approval where they are known. */
public record LicenceRecord(
        String name, @Nullable String spdx, @Nullable Boolean osiApproved) {}
