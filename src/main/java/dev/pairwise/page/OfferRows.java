package dev.pairwise.page;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Route;
import dev.pairwise.comparison.Ages;
import dev.pairwise.comparison.ListedRoutes;
import dev.pairwise.comparison.Offer;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.ProviderPage.OfferRow;
import dev.pairwise.wording.PricingWording;
import dev.pairwise.wording.RouteRemarkWording;

/** Makes the rows of routes of one provider, marked as the pages of their models mark them. */
final class OfferRows {

    private final Standings standings;
    private final RouteTables tables;

    OfferRows(Standings standings, SourceList sources) {
        this.standings = standings;
        this.tables = new RouteTables(sources, Ages.in(standings.catalogue()));
    }

    OfferRow of(Offer offer) {
        ListedRoutes.Entry entry = entry(offer);
        Route route = offer.route();
        return new OfferRow(
                Names.link(offer.model()),
                route.modelId(),
                tables.tags(entry),
                PricingWording.tiers(route.tiers()),
                RouteRemarkWording.of(entry),
                PricingWording.price(route, Rate.INPUT),
                PricingWording.price(route, Rate.OUTPUT),
                PricingWording.price(route, Rate.CACHE_READ),
                Cells.tokens(route.context()),
                Cells.tokens(route.maxOutput()),
                route.provenance().checked().toString(),
                tables.notes(route));
    }

    private ListedRoutes.Entry entry(Offer offer) {
        return ListedRoutes.all(offer.model(), standings.cheapest(offer.model(), Workload.DEFAULT), Workload.DEFAULT)
                .entries()
                .stream()
                .filter(entry -> entry.route().id().equals(offer.route().id()))
                .findFirst()
                .orElseThrow();
    }
}
