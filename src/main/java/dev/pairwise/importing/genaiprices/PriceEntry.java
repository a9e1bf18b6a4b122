package dev.pairwise.importing.genaiprices;

import dev.pairwise.importing.recognition.StoredRoute;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One price of one provider, with the rule that tells which ids it is for. */
record PriceEntry(String id, IdRule rule, JsonNode model, String path) {

    /** What the id of an entry begins with when it is for requests that stay in a region. */
    private static final String REGIONAL = "regional.";

    private static final String GLOBAL = "global.";

    /** The entries of a provider that have a rule, in the order of the file. */
    static List<PriceEntry> of(JsonNode provider, String path) {
        JsonNode models = provider.path("models");
        return IntStream.range(0, models.size())
                .mapToObj(index -> entry(models.get(index), "%s.models[%d]".formatted(path, index)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PriceEntry> entry(JsonNode model, String path) {
        String id = model.path("id").asString("");
        return IdRule.of(model.path("match")).map(rule -> new PriceEntry(id, rule, model, path));
    }

    boolean names(StoredRoute route) {
        return rule.names(id(route)) && !isForOtherRegionThan(route);
    }

    /** A rule that does not name the id speaks of no variant, and of no region but the one it is for. */
    boolean matches(StoredRoute route, @Nullable String home) {
        return route.variant() == null
                && rule.matches(id(route))
                && !isForOtherRegionThan(route)
                && isAtHome(route, home);
    }

    private boolean isAtHome(StoredRoute route, @Nullable String home) {
        return route.region() == null
                || route.region().equals(home)
                || id.startsWith(REGIONAL)
                || id.startsWith(GLOBAL);
    }

    private boolean isForOtherRegionThan(StoredRoute route) {
        String region = route.region();
        boolean global = "global".equals(region);
        return (id.startsWith(REGIONAL) && (region == null || global)) || (id.startsWith(GLOBAL) && !global);
    }

    private static String id(StoredRoute route) {
        return route.modelId().toLowerCase(Locale.ROOT);
    }

    Schedule schedule() {
        return Schedule.of(model.path("prices"), path + ".prices");
    }

    @Nullable
    Long context() {
        JsonNode context = model.path("context_window");
        return context.isNumber() && context.canConvertToLong() ? context.longValue() : null;
    }
}
