package dev.pairwise.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes paths of this site absolute. */
@Component
public class SiteAddress {

    private final Optional<String> configured;

    SiteAddress(SiteProperties properties) {
        this.configured = Optional.ofNullable(properties.address())
                .map(URI::toString)
                .filter(address -> !address.isBlank())
                .map(address -> address.replaceFirst("/+$", ""));
    }

    /** Whether visitors are known to come over TLS. */
    boolean isSecure() {
        return configured.filter(address -> address.startsWith("https:")).isPresent();
    }

    public String absolute(String path, HttpServletRequest request) {
        return configured.orElseGet(() ->
                        ServletUriComponentsBuilder.fromContextPath(request).toUriString())
                + path;
    }
}
