package dev.pairwise.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is known of licences by their name: the SPDX id, and whether the Open Source Initiative approved it. A licence that is not here
 * keeps what its source says.
 */
final class LicenceTable {

    private static final Pattern FILLER = Pattern.compile(
            "(?<![a-z0-9_])(the|licen[cs]e|agreement|version)(?![a-z0-9_])|(?<![a-z0-9_])v(?=[0-9])|[^\\p{L}\\p{N}]");

    /** SPDX ids of approved licences that models carry, by their bare form. */
    private static final Map<String, String> APPROVED = Stream.of(
                    "Apache-2.0",
                    "MIT",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "MPL-2.0",
                    "ISC",
                    "GPL-2.0",
                    "GPL-3.0",
                    "AGPL-3.0",
                    "LGPL-3.0")
            .collect(toMap(LicenceTable::bare, spdx -> spdx));

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
            "glm53",
            "kimik3",
            "minimaxcommunity",
            "nvidiaopenmodel",
            "nvidianemotronopenmodel",
            "openrail",
            "bigcode",
            "jamba",
            "tencenthy",
            "tencenthunyuan",
            "ccby");

    private LicenceTable() {}

    /** The licence with what the table adds to it. */
    static Licence complete(Licence licence) {
        String name = bare(licence.spdx().orElse(licence.name()));
        Optional<String> approved = Optional.ofNullable(APPROVED.get(name));
        Optional<Boolean> mark = approved.map(spdx -> true).or(() -> refusal(name));
        return new Licence(
                licence.name(),
                licence.spdx().or(() -> approved),
                licence.osiApproved().or(() -> mark));
    }

    /** A name without case, marks, and the words that any licence may have in it. */
    static String bare(String name) {
        return FILLER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Optional<Boolean> refusal(String name) {
        return NOT_APPROVED.stream().anyMatch(name::startsWith) ? Optional.of(false) : Optional.empty();
    }
}
