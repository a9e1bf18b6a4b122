package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Route;
import java.util.List;
import java.util.Locale;

/** What the id of a route says that its model does not. */
public final class RouteNames {

    /** Parts of ids that stand for a product of their own: data-sharing offers, faster and distilled siblings. */
    public static final List<String> OTHER_PRODUCTS = List.of("-contributor", "flashx", "-distill");

    public static final String ROLLING_SUFFIX = "-latest";
    public static final String ROLLING_PREFIX = "~";

    private RouteNames() {}

    /** An id that moves on to the next release, for a model that does not. */
    static boolean isRollingAlias(Route route, Model model) {
        String id = route.modelId().toLowerCase(Locale.ROOT);
        return !model.isRollingAlias()
                && (id.startsWith(ROLLING_PREFIX) || withoutTag(id).endsWith(ROLLING_SUFFIX));
    }

    static boolean namesAnotherProduct(Route route, Model model) {
        String id = route.modelId().toLowerCase(Locale.ROOT);
        String slug = model.slug().toString();
        return OTHER_PRODUCTS.stream().anyMatch(part -> id.contains(part) && !slug.contains(part));
    }

    private static String withoutTag(String id) {
        int colon = id.lastIndexOf(':');
        return colon < 0 ? id : id.substring(0, colon);
    }
}
