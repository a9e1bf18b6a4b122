package dev.pairwise.page;

import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.comparison.ProviderOffers;
import dev.pairwise.comparison.Standings;
import dev.pairwise.page.ProviderPage.OfferRow;
import dev.pairwise.wording.ChangeWording;
import dev.pairwise.wording.ProviderWording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Assembles the pages of one provider. */
public final class ProviderPages {

    /** As many rows as one still scrolls through, and light enough for a slow line. */
    public static final int ROWS = 100;

    private static final int FIRST = 1;

    private final ProviderOffers place;
    private final Standings standings;
    private final int number;
    private final int pages;

    private ProviderPages(ProviderOffers place, Standings standings, int number) {
        this.place = place;
        this.standings = standings;
        this.number = number;
        this.pages = (place.offers().size() + ROWS - 1) / ROWS;
    }

    /** The page of a number from one up, unless the list ends before it. */
    public static Optional<ProviderPage> of(ProviderOffers place, Standings standings, int number) {
        ProviderPages assembly = new ProviderPages(place, standings, number);
        return number >= FIRST && number <= assembly.pages ? Optional.of(assembly.page()) : Optional.empty();
    }

    private ProviderPage page() {
        SourceList sources = new SourceList();
        List<OfferRow> rows = rows(new OfferRows(standings, sources));
        Provider provider = place.provider();
        Optional<Maker> maker = place.maker();
        return new ProviderPage(
                PlaceMetas.of(
                        ProviderWording.title(place, number),
                        ProviderWording.description(place),
                        number == FIRST,
                        sources.lastChanged(),
                        PlaceMetas.HOME,
                        PlaceMetas.PROVIDERS,
                        new Link(provider.name(), address(number))),
                provider.name(),
                number == FIRST
                        ? ProviderWording.introduction(
                                place, maker, standings.list().cheapestAt(place.provider()), ROWS)
                        : List.of(),
                links(maker),
                ProviderWording.caption(place),
                rows,
                paging(),
                PlaceMetas.sources(sources));
    }

    private List<OfferRow> rows(OfferRows rows) {
        return place.offers().stream()
                .skip((long) (number - FIRST) * ROWS)
                .limit(ROWS)
                .map(rows::of)
                .toList();
    }

    private List<Link> links(Optional<Maker> maker) {
        return Stream.concat(
                        maker.map(Names::link).stream(),
                        place.provider().url().map(url -> new Link(ProviderWording.site(place), url)).stream())
                .toList();
    }

    private Paging paging() {
        return new Paging(
                ChangeWording.position(number, pages),
                number == FIRST
                        ? Optional.empty()
                        : Optional.of(new Link("Earlier in the alphabet", address(number - 1))),
                number == pages
                        ? Optional.empty()
                        : Optional.of(new Link("Later in the alphabet", address(number + 1))));
    }

    private String address(int page) {
        return Links.paged(Links.provider(place.provider().slug()), page);
    }
}
