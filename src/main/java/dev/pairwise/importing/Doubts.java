package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ProviderRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.importing.Known.RouteKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document with every new price that looks like a slip held back until somebody confirms it, and a warning for each. */
record Doubts(CatalogueDocument document, List<Warning> warnings) {

    /** Providers of these tiers are shown. */
    private static final Set<String> SHOWN_TIERS = Set.of("first-party", "host", "gateway");

    /** Nothing is new to an empty catalogue: there is nothing to compare with that was ever looked at. */
    static Doubts in(CatalogueDocument document, CatalogueDocument stored) {
        return stored.models().isEmpty() ? new Doubts(document, List.of()) : new Search(document, stored).doubts();
    }

    Validation addedTo(Validation validation) {
        List<Warning> all =
                Stream.concat(validation.warnings().stream(), warnings.stream()).toList();
        return new Validation(validation.document(), validation.rejections(), all);
    }

    /** Looks at each route of a document beside those of its model at other providers. */
    private static final class Search {

        private final CatalogueDocument document;
        private final Map<String, ProviderRecord> providers = new HashMap<>();
        private final Map<List<@Nullable Object>, RouteRecord> stored = new HashMap<>();
        private final StandingPrices standing;
        private final Map<String, List<RouteRecord>> routesOf;
        private final Map<String, String> makerOf = new HashMap<>();
        private final List<Warning> warnings = new ArrayList<>();

        Search(CatalogueDocument document, CatalogueDocument before) {
            this.document = document;
            Stream.concat(document.providers().stream(), before.providers().stream())
                    .forEach(provider -> providers.put(provider.slug(), provider));
            Stream.concat(document.models().stream(), before.models().stream())
                    .forEach(model -> makerOf.put(model.slug(), model.maker()));
            before.routes().forEach(route -> stored.put(key(route, route.source()), route));
            this.standing = new StandingPrices(document, before);
            this.routesOf = standing.routes().filter(this::isShown).collect(Collectors.groupingBy(RouteRecord::model));
        }

        private boolean isShown(RouteRecord route) {
            ProviderRecord provider = providers.get(route.provider());
            return provider != null
                    && SHOWN_TIERS.contains(provider.tier())
                    && route.state().equals("priced")
                    && route.ended() == null;
        }

        Doubts doubts() {
            List<RouteRecord> routes =
                    document.routes().stream().map(this::heldWhereDoubtful).toList();
            return new Doubts(withRoutes(routes), warnings);
        }

        private RouteRecord heldWhereDoubtful(RouteRecord route) {
            if (route.held() != null || !isShown(route) || standing.isBeatenOrShared(route)) {
                return route;
            }
            RouteRecord before = stored.get(key(route, sourceOf(route)));
            boolean inputIsDoubtful = isDoubtful(route, before, "input", RouteRecord::input);
            boolean outputIsDoubtful = isDoubtful(route, before, "output", RouteRecord::output);
            return inputIsDoubtful || outputIsDoubtful ? route.heldBack() : route;
        }

        private boolean isDoubtful(
                RouteRecord route,
                @Nullable RouteRecord before,
                String side,
                Function<RouteRecord, @Nullable BigDecimal> price) {
            BigDecimal now = price.apply(route);
            BigDecimal was = before == null ? null : price.apply(before);
            if (now == null || now.signum() == 0 || (was != null && was.compareTo(now) == 0)) {
                return false;
            }
            Others others = Others.of(route, routesOf.getOrDefault(route.model(), List.of()), this::isMakersOwn, price);
            others.reasonAgainst(now)
                    .ifPresent(reason -> warnings.add(new Warning(
                            route.model(),
                            "the %s price of %s at %s/%s is held to be confirmed: %s"
                                    .formatted(side, now.toPlainString(), route.provider(), route.modelId(), reason))));
            return others.reasonAgainst(now).isPresent();
        }

        private boolean isMakersOwn(RouteRecord route) {
            ProviderRecord provider = providers.get(route.provider());
            String maker = makerOf.get(route.model());
            return provider != null && maker != null && maker.equals(provider.firstPartyOf());
        }

        private @Nullable String sourceOf(RouteRecord route) {
            return route.source() == null && document.source() != null
                    ? document.source().slug()
                    : route.source();
        }

        private static List<@Nullable Object> key(RouteRecord route, @Nullable String source) {
            List<@Nullable Object> key = new ArrayList<>();
            key.add(RouteKey.of(route));
            key.add(source);
            return key;
        }

        private CatalogueDocument withRoutes(List<RouteRecord> routes) {
            return new CatalogueDocument(
                    document.format(),
                    document.source(),
                    document.sources(),
                    document.makers(),
                    document.providers(),
                    document.models(),
                    routes,
                    document.prices(),
                    document.benchmarks(),
                    document.scores(),
                    document.claims(),
                    document.withdrawn());
        }
    }
}
