package dev.pairwise.catalogue;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The web site in an address. */
public final class Hosts {

    private static final String WWW = "www.";

    private Hosts() {}

    /** {@code docs.example.org}, without a {@code www.}; empty for what is no address. */
    public static Optional<String> of(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .map(host -> host.startsWith(WWW) ? host.substring(WWW.length()) : host);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
