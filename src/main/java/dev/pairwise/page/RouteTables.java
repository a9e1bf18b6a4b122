package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Route;
import dev.pairwise.comparison.Ages;
import dev.pairwise.comparison.ListedRoutes;
import dev.pairwise.page.PricingSection.CacheColumns;
import dev.pairwise.page.PricingSection.RouteRow;
import dev.pairwise.page.PricingSection.RouteTable;
import dev.pairwise.wording.PricingWording;
import dev.pairwise.wording.RouteRemarkWording;
import dev.pairwise.wording.SourceWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The routes of one model as a table. */
final class RouteTables {

    private final SourceList sources;
    private final Ages ages;
    private final boolean linked;

    /** Providers are named. */
    RouteTables(SourceList sources, Ages ages) {
        this(sources, ages, false);
    }

    private RouteTables(SourceList sources, Ages ages, boolean linked) {
        this.sources = sources;
        this.ages = ages;
        this.linked = linked;
    }

    /** Providers link to their pages. */
    static RouteTables linked(SourceList sources, Ages ages) {
        return new RouteTables(sources, ages, true);
    }

    RouteTable of(Model model, ListedRoutes routes) {
        List<Rate> unstated = unstated(routes);
        return new RouteTable(
                PricingWording.caption(model.name(), routes),
                routes.entries().stream().map(this::row).toList(),
                new CacheColumns(!unstated.contains(Rate.CACHE_READ), !unstated.contains(Rate.CACHE_WRITE)),
                routes.entries().isEmpty() ? List.of() : asides(model, routes, unstated),
                routes.remaining() == 0
                        ? Optional.empty()
                        : Optional.of(new Link(
                                "%s of %s".formatted(PricingWording.allRoutes(routes), model.name()),
                                Links.model(model.slug()) + Links.inPage("pricing"))),
                routes.entries().isEmpty() ? Optional.of(PricingWording.noRoutes(model.name())) : Optional.empty());
    }

    private static List<Rate> unstated(ListedRoutes routes) {
        return Stream.of(Rate.CACHE_READ, Rate.CACHE_WRITE)
                .filter(rate -> routes.entries().stream()
                        .noneMatch(entry -> entry.route().rates().of(rate).isPresent()))
                .toList();
    }

    private static List<String> asides(Model model, ListedRoutes routes, List<Rate> unstated) {
        return Stream.of(
                        PricingWording.unstated(unstated),
                        routes.contextThatSomeDifferFrom(model).map(PricingWording::otherContexts))
                .flatMap(Optional::stream)
                .toList();
    }

    private RouteRow row(ListedRoutes.Entry entry) {
        Route route = entry.route();
        return new RouteRow(
                route.provider().name(),
                providerHref(route),
                route.modelId(),
                tags(entry),
                PricingWording.price(route, Rate.INPUT),
                PricingWording.price(route, Rate.OUTPUT),
                PricingWording.price(route, Rate.CACHE_READ),
                PricingWording.price(route, Rate.CACHE_WRITE),
                PricingWording.tiers(route.tiers()),
                Cells.tokens(route.context()),
                Cells.tokens(route.maxOutput()),
                route.provenance().checked().toString(),
                notes(route),
                RouteRemarkWording.of(entry));
    }

    /** A provider that offers nothing any more has no page. */
    private Optional<String> providerHref(Route route) {
        return linked && route.isOffered()
                ? Optional.of(Links.provider(route.provider().slug()))
                : Optional.empty();
    }

    /** The source of the route, and those of the rates it did not give itself. */
    List<Note> notes(Route route) {
        return Stream.concat(
                        Stream.of(route.provenance()),
                        Stream.of(Rate.INPUT, Rate.OUTPUT, Rate.CACHE_READ, Rate.CACHE_WRITE)
                                .filter(rate -> route.rates().of(rate).isPresent())
                                .map(route::provenanceOf))
                .distinct()
                .map(sources::cite)
                .toList();
    }

    List<String> tags(ListedRoutes.Entry entry) {
        List<String> tags = new ArrayList<>(PricingWording.tags(entry));
        if (ages.isOldPrice(entry.route().provenance())) {
            tags.add(SourceWording.old(entry.route().provenance()));
        }
        return tags;
    }
}
