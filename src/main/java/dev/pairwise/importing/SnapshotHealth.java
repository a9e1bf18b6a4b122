package dev.pairwise.importing;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.CurrentCatalogue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * What is served, since when, and whether the database answers. A server without its database goes on with what it has read, so that this
 * is to be seen and takes none out.
 */
@Component("snapshot")
@ConditionalOnWebApplication
class SnapshotHealth implements HealthIndicator {

    /** No status that the whole is counted by. */
    static final Status CUT_OFF =
            new Status("CUT_OFF", "the database does not answer; the catalogue that was read last is served on");

    private final CurrentCatalogue current;
    private final CatalogueWatch watch;

    SnapshotHealth(CurrentCatalogue current, CatalogueWatch watch) {
        this.current = current;
        this.watch = watch;
    }

    @Override
    public Health health() {
        Catalogue served = current.get();
        Health.Builder health = watch.silentSince().isPresent() ? Health.status(CUT_OFF) : Health.up();
        return health.withDetail("version", served.version())
                .withDetail("models", served.models().size())
                .withDetail("newestCheck", served.date().toString())
                .withDetail("read", watch.read().toString())
                .withDetail("ageInSeconds", watch.since(watch.read()).toSeconds())
                .withDetail("database", database())
                .build();
    }

    private Map<String, Object> database() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("answers", watch.silentSince().isEmpty());
        details.put("lastAnswer", watch.answered().toString());
        watch.silentSince().map(Instant::toString).ifPresent(since -> details.put("silentSince", since));
        return details;
    }
}
