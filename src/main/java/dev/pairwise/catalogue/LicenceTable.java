package dev.pairwise.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of licences by their name: the SPDX id, and whether the Open Source Initiative approved it. A licence that is not here
 * keeps what its source says.
 */
final class LicenceTable {

    /** Approved licences that models carry, by SPDX id. */
    private static final List<String> APPROVED = List.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "MPL-2.0",
            "ISC",
            "GPL-2.0",
            "GPL-3.0",
            "AGPL-3.0",
            "LGPL-3.0");

    /** Beginnings of licences of makers' own, which limit use or users, and of those for works that are not software. */
    private static final List<String> NOT_APPROVED = List.of(
            "llama",
            "gemma",
            "qwen",
            "tongyiqianwen",
            "modifiedmit",
            "mistralresearch",
            "mnpl",
            "deepseek",
            "nvidiaopenmodel",
            "openrail",
            "bigcode",
            "jamba",
            "ccby");

    private LicenceTable() {}

    /** The licence with what the table adds to it. */
    static Licence complete(Licence licence) {
        String name = bare(licence.spdx().orElse(licence.name()));
        Optional<String> approved =
                APPROVED.stream().filter(spdx -> bare(spdx).equals(name)).findFirst();
        Optional<Boolean> mark = approved.map(spdx -> true).or(() -> refusal(name));
        return new Licence(
                licence.name(),
                licence.spdx().or(() -> approved),
                licence.osiApproved().or(() -> mark));
    }

    /** A name without case, marks, and the words that any licence may have in it. */
    static String bare(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(the|licen[cs]e|version)\\b|\\bv(?=[0-9])", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Optional<Boolean> refusal(String name) {
        return NOT_APPROVED.stream().anyMatch(name::startsWith) ? Optional.of(false) : Optional.empty();
    }
}
