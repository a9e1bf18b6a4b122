package dev.pairwise.web;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where errors are reported: the address of a form with {@code {title}} and {@code {body}} where both belong, such as {@code
 * https://tracker.example/issues/new?title={title}&body={body}}, or of mail. Empty where nobody takes reports; then no page offers it.
 * Refuses what is no address, or has no place for the body.
 */
@ConfigurationProperties("pairwise.reports")
record ReportProperties(@DefaultValue("") String address) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    ReportProperties {
        address = address.strip();
        if (!address.isEmpty() && !isFillable(address)) {
            throw new IllegalArgumentException(
                    "pairwise.reports.address is %s; give an address of http, https or mailto with {title} and {body} in it"
                            .formatted(address));
        }
    }

    private static boolean isFillable(String address) {
        try {
            URI filled = filled(address, "a", "b");
            return address.contains("{body}") && filled.getScheme() != null && SCHEMES.contains(filled.getScheme());
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            return false;
        }
    }

    /** Anything that has a meaning in an address is encoded. */
    static URI filled(String address, String title, String body) {
        return UriComponentsBuilder.fromUriString(address)
                .encode()
                .buildAndExpand(Map.of("title", title, "body", body))
                .toUri();
    }
}
