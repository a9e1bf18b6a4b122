package dev.pairwise.wording;

import dev.pairwise.catalogue.Source;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the licences of data sets are called, where they stand and which credit they ask for. */
public final class LicenceWording {

    private static final String CHANGED =
            "Changed: a selection, matched to the models of this catalogue, with units and names made alike.";

    private LicenceWording() {}

    private enum Known {
        CC_BY("cc by 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        CC0("cc0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        MIT("mit", "https://opensource.org/license/mit"),
        APACHE("apache 2.0", "https://www.apache.org/licenses/LICENSE-2.0");

        private final String name;
        private final String address;

        Known(String name, String address) {
            this.name = name;
            this.address = address;
        }

        static Optional<Known> of(Source source) {
            String bare =
                    source.licence().toLowerCase(Locale.ROOT).replace('-', ' ').strip();
            return Arrays.stream(values())
                    .filter(known -> bare.equals(known.name))
                    .findFirst();
        }
    }

    /** The text of the licence of a source, where it is one that is known here. */
    public static Optional<String> address(Source source) {
        return Known.of(source).map(known -> known.address);
    }

    /** The credit that a source's licence asks for. */
    public static String credit(Source source) {
        return Known.of(source)
                .map(known -> switch (known) {
                    case CC_BY -> "Data by %s, licensed CC BY 4.0. %s".formatted(source.name(), CHANGED);
                    case CC0 -> "Given to the public domain; no credit is asked for.";
                    case MIT, APACHE ->
                        "Data by %s, whose notice stands in the file NOTICE of the program. %s"
                                .formatted(source.name(), CHANGED);
                })
                .orElseGet(() ->
                        "Facts from %s, under the terms it states: %s.".formatted(source.name(), source.licence()));
    }
}
