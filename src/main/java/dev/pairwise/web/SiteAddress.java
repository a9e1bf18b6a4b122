package dev.pairwise.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes paths of this site absolute. */
@Component
public class SiteAddress {

    private final Optional<String> configured;

    SiteAddress(SiteProperties properties) {
        this.configured = Optional.ofNullable(properties.address())
                .map(URI::toString)
                .filter(address -> !address.isBlank())
                .map(address -> address.replaceFirst("(?<!/)/+$", ""));
    }

    /** Whether visitors are known to come over TLS. */
    boolean isSecure() {
        return configured.filter(address -> address.startsWith("https:")).isPresent();
    }

    public String absolute(String path, HttpServletRequest request) {
        return of(request.getScheme(), request.getServerName(), request.getServerPort()) + path;
    }

    /** The one that is configured, or else what a request names. */
    public String of(String scheme, String host, int port) {
        return configured.orElseGet(() -> UriComponentsBuilder.newInstance()
                .scheme(scheme)
                .host(host)
                .port(port == usualPort(scheme) ? -1 : port)
                .toUriString());
    }

    /** The one that an address need not name. */
    public static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }
}
