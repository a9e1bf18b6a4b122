package dev.pairwise.importing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the bundled catalogue fills an empty database, and how often a server looks for what other processes imported. Refuses to do
 * nothing but look.
 */
@ConfigurationProperties("pairwise.catalogue")
record CatalogueSettings(
        @DefaultValue("true") boolean bundled,
        @DefaultValue("2s") Duration poll) {

    private static final Duration SHORTEST = Duration.ofMillis(50);

    CatalogueSettings {
        if (poll.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("pairwise.catalogue.poll is %s, less than %s".formatted(poll, SHORTEST));
        }
    }
}
