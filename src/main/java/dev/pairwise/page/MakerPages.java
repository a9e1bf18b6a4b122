package dev.pairwise.page;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.comparison.Family;
import dev.pairwise.comparison.MakerModels;
import dev.pairwise.comparison.Offer;
import dev.pairwise.comparison.Standings;
import dev.pairwise.page.MakerPage.Served;
import dev.pairwise.page.MakerPage.ServedRow;
import dev.pairwise.wording.MakerWording;
import dev.pairwise.wording.Numbers;
import dev.pairwise.wording.PlaceWording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assembles the page of one maker. */
public final class MakerPages {

    private final MakerModels place;
    private final Standings standings;
    private final SourceList sources = new SourceList();
    private final Map<Provider, List<Offer>> offers;

    private MakerPages(MakerModels place, Standings standings) {
        this.place = place;
        this.standings = standings;
        this.offers = place.models().stream()
                .flatMap(model -> model.offeredRoutes().stream().map(route -> new Offer(model, route)))
                .collect(groupingBy(offer -> offer.route().provider(), toList()));
    }

    public static MakerPage of(MakerModels place, Standings standings) {
        return new MakerPages(place, standings).page();
    }

    private MakerPage page() {
        MemberTable models = models();
        int routes = offers.values().stream().mapToInt(List::size).sum();
        return new MakerPage(
                PlaceMetas.of(
                        MakerWording.title(place),
                        MakerWording.description(place, routes, offers.size()),
                        place.isIndexable(),
                        sources.lastChanged(),
                        PlaceMetas.HOME,
                        PlaceMetas.MAKERS,
                        Names.link(place.maker())),
                place.maker().name(),
                MakerWording.introduction(place, routes, offers.size()),
                place.maker().url().map(url -> new Link(MakerWording.site(place), url)),
                families(),
                models,
                served(),
                MakerComparisons.of(place, standings),
                PlaceMetas.sources(sources));
    }

    private List<Link> families() {
        return place.byFamily().stream()
                .flatMap(models ->
                        family(models)
                                .map(link -> new Link(MakerWording.family(link.text(), models.size()), link.href()))
                                .stream())
                .toList();
    }

    private MemberTable models() {
        MemberRows rows = new MemberRows(standings, sources);
        return new MemberTable(
                PlaceWording.caption("Newest first in each family"),
                place.byFamily().stream()
                        .map(models -> new MemberTable.Group(
                                family(models), models.stream().map(rows::of).toList()))
                        .toList());
    }

    private static Optional<Link> family(List<Model> models) {
        return Family.slugOf(models.getFirst()).map(slug -> new Link(Family.nameOf(models), Links.family(slug)));
    }

    private Served served() {
        return new Served(
                MakerWording.served(place.maker().name()),
                offers.entrySet().stream()
                        .sorted(comparingInt((Map.Entry<Provider, List<Offer>> entry) -> -models(entry.getValue()))
                                .thenComparing(entry -> entry.getKey().name(), String.CASE_INSENSITIVE_ORDER))
                        .map(entry -> new ServedRow(
                                Names.link(entry.getKey()),
                                entry.getKey().isOwnOf(place.maker()),
                                Numbers.exact(models(entry.getValue())),
                                Numbers.exact(entry.getValue().size())))
                        .toList());
    }

    private static int models(List<Offer> offers) {
        return Math.toIntExact(
                offers.stream().map(offer -> offer.model().slug()).distinct().count());
    }
}
