package dev.pairwise.importing.recognition;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.RouteRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The routes that the catalogue has, found by the names that other data sets give them. A price for one region never lands on a route for
 * another, and a name that fits two routes means neither.
 */
public final class StoredRoutes {

    private final Map<String, List<StoredRoute>> byProvider = new HashMap<>();
    private final Map<Name, List<StoredRoute>> byId = new HashMap<>();
    private final Map<Name, Set<StoredRoute>> byKey = new HashMap<>();

    /** Where a name is looked up: the text is an id in lower case, or its normalised key with the words of serving. */
    private record Name(
            String provider, String text, @Nullable String region) {}

    private StoredRoutes(CatalogueDocument stored) {
        Map<Object, List<RouteRecord>> listings = new java.util.LinkedHashMap<>();
        stored.routes()
                .forEach(route -> listings.computeIfAbsent(key(route), any -> new ArrayList<>())
                        .add(route));
        listings.values().stream().map(StoredRoute::new).forEach(this::add);
    }

    public static StoredRoutes of(CatalogueDocument stored) {
        return new StoredRoutes(stored);
    }

    /** The routes of a provider, in the order of the catalogue. */
    public List<StoredRoute> at(String provider) {
        return List.copyOf(byProvider.getOrDefault(provider, List.of()));
    }

    /** The route with this id, whatever its case; {@code region} is what was said beside the id, if anything was. */
    public Optional<StoredRoute> byId(String provider, String id, @Nullable String region) {
        return only(byId.getOrDefault(new Name(provider, id.toLowerCase(Locale.ROOT), region(id, region)), List.of()));
    }

    /** The route whose id is another spelling of this one; one that has ended is known by its very id alone. */
    public Optional<StoredRoute> bySpelling(String provider, String id, @Nullable String region) {
        return only(byKey.getOrDefault(new Name(provider, signature(id), region(id, region)), Set.of()));
    }

    private void add(StoredRoute route) {
        byProvider.computeIfAbsent(route.provider(), any -> new ArrayList<>()).add(route);
        String id = route.modelId().toLowerCase(Locale.ROOT);
        byId.computeIfAbsent(new Name(route.provider(), id, route.region()), any -> new ArrayList<>())
                .add(route);
        if (!route.hasEnded()) {
            byKey.computeIfAbsent(
                            new Name(route.provider(), signature(route.modelId()), route.region()),
                            any -> new HashSet<>())
                    .add(route);
        }
    }

    private static @Nullable String region(String id, @Nullable String beside) {
        return beside == null ? RouteName.of(id).region() : beside;
    }

    private static String signature(String id) {
        RouteName name = RouteName.of(id);
        return name.key() + " " + name.servedAs().stream().sorted().distinct().toList();
    }

    private static Optional<StoredRoute> only(Iterable<StoredRoute> found) {
        List<StoredRoute> all = new ArrayList<>();
        found.forEach(all::add);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static Object key(RouteRecord route) {
        return Stream.of(route.model(), route.provider(), route.modelId(), route.variant(), route.region())
                .map(part -> Objects.requireNonNullElse(part, ""))
                .toList();
    }
}
