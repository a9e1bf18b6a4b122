package dev.pairwise.web;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the site is reached from outside, such as {@code https://pairwise.example}, without a slash at the end. Left out, it is taken from
 * each request, which is for trying out only: whoever asks could then name any host in pages that others keep. Refuses what is no such
 * place.
 */
@ConfigurationProperties("pairwise.site")
record SiteProperties(@Nullable URI address) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    SiteProperties {
        if (address != null && !address.toString().isBlank() && !isPlace(address)) {
            throw new IllegalArgumentException(
                    "pairwise.site.address is %s; give a scheme and a host, such as https://pairwise.example"
                            .formatted(address));
        }
    }

    /** Pages name each other from the root on, so that the site is nowhere below it. */
    private static boolean isPlace(URI address) {
        return SCHEMES.contains(String.valueOf(address.getScheme()))
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawPath().matches("/*")
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }
}
