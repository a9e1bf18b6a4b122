package dev.pairwise.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whether two addresses are of one web site: the same host, or one host within the other. */
final class WebSites {

    /** Everybody has pages there, so that a page there says nothing of who speaks. */
    private static final Set<String> SHARED = Set.of("github.com", "huggingface.co", "arxiv.org");

    private final Map<String, Optional<String>> hosts = new HashMap<>();

    boolean areOne(String url, String other) {
        Optional<String> host = hosts.computeIfAbsent(url, WebSites::host);
        Optional<String> otherHost = hosts.computeIfAbsent(other, WebSites::host);
        return host.isPresent() && otherHost.isPresent() && areOneHost(host.get(), otherHost.get());
    }

    private static boolean areOneHost(String host, String other) {
        return host.equals(other) || host.endsWith("." + other) || other.endsWith("." + host);
    }

    private static Optional<String> host(String url) {
        return Hosts.of(url).filter(host -> !SHARED.contains(host));
    }
}
