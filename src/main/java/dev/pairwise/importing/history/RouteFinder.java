package dev.pairwise.importing.history;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.importing.recognition.ReviewedProviders;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The stored route that an observation is about. Where a company has several doors, the first by name speaks. */
final class RouteFinder {

    private final ReviewedProviders providers = ReviewedProviders.TABLE;
    private final Map<String, RouteRecord> routes = new HashMap<>();
    private final Map<String, String> doors = new HashMap<>();

    RouteFinder(CatalogueDocument stored) {
        stored.routes().forEach(route -> routes.putIfAbsent(path(route.provider(), route.modelId()), route));
    }

    /** Counts the doors of each route first, so that one of them can speak for it. */
    void hear(Observation observation) {
        doors.merge(
                path(providers.company(observation.provider()), observation.route()),
                observation.provider(),
                RouteFinder::first);
    }

    Optional<RouteRecord> route(Observation observation) {
        String path = path(providers.company(observation.provider()), observation.route());
        return observation.provider().equals(doors.get(path))
                ? Optional.ofNullable(routes.get(path))
                : Optional.empty();
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String path(String provider, String route) {
        return provider + "/" + route;
    }
}
