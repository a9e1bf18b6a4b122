package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.PairsPage.PairRow;
import dev.pairwise.wording.ChangeWording;
import dev.pairwise.wording.FreshnessWording;
import dev.pairwise.wording.PairsWording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Assembles the pages of all pairs of one model. */
public final class PairsPages {

    /** As many rows as one still scrolls through. */
    static final int ROWS = 100;

    private static final int FIRST = 1;

    private final Model model;
    private final Standings standings;
    private final List<Model> others;
    private final int number;
    private final int pages;
    private final CheapestRoute own;
    private final SourceList sources = new SourceList();

    private PairsPages(Model model, Standings standings, int number) {
        this.model = model;
        this.standings = standings;
        this.others = standings.comparable(model);
        this.number = number;
        this.pages = Math.max(FIRST, (others.size() + ROWS - 1) / ROWS);
        this.own = cheapest(model);
    }

    /** The page of a number from one up, unless the list ends before it. */
    public static Optional<PairsPage> of(Model model, Standings standings, int number) {
        PairsPages assembly = new PairsPages(model, standings, number);
        return number >= FIRST && number <= assembly.pages ? Optional.of(assembly.page()) : Optional.empty();
    }

    /** The way to the first of them. */
    public static Link link(Model model) {
        return new Link(PairsWording.link(model), Links.pairsOf(model.slug()));
    }

    private PairsPage page() {
        Cell cost = cited(PairsWording.own(model, own), own);
        List<PairRow> rows = others.stream()
                .skip((long) (number - FIRST) * ROWS)
                .limit(ROWS)
                .map(this::row)
                .toList();
        return new PairsPage(
                meta(),
                Names.of(model),
                PairsWording.introduction(model, others.size(), Workload.DEFAULT),
                cost,
                rows,
                paging(),
                new SourceSection(
                        FreshnessWording.dates(sources.lastChanged(), sources.lastChecked()),
                        sources.all(),
                        List.of()));
    }

    private PairRow row(Model other) {
        CheapestRoute its = cheapest(other);
        return new PairRow(
                new Link(PairsWording.against(other), Links.pair(model.slug(), other.slug())),
                other.maker().name(),
                cited(PairsWording.cost(model, CostComparison.between(own, its)), its));
    }

    private CheapestRoute cheapest(Model which) {
        return standings.cheapest(which, Workload.DEFAULT);
    }

    private Cell cited(String text, CheapestRoute cheapest) {
        return switch (cheapest) {
            case CheapestRoute.Found found ->
                Cell.of(text).noted(prices(found).map(sources::cite).distinct().toList());
            case CheapestRoute.None _ -> Cell.unknown(text);
        };
    }

    /** Who says what the prices are that the cost is made of. */
    private static Stream<Provenance> prices(CheapestRoute.Found found) {
        return Stream.of(Rate.INPUT, Rate.OUTPUT).map(found.route()::provenanceOf);
    }

    private Paging paging() {
        return new Paging(
                ChangeWording.position(number, pages),
                number == FIRST ? Optional.empty() : Optional.of(new Link("Previous", address(number - 1))),
                number == pages ? Optional.empty() : Optional.of(new Link("Next", address(number + 1))));
    }

    private String address(int page) {
        return Links.paged(Links.pairsOf(model.slug()), page);
    }

    /** Last, when every price of the page is cited. Never indexed: it says nothing that the pages of its pairs do not say better. */
    private Meta meta() {
        return new Meta(
                PairsWording.title(model, number),
                PairsWording.description(model, others.size()),
                address(number),
                false,
                sources.lastChanged().map(Object::toString),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new Link("Home", Links.home()),
                        new Link("Compare", Links.picker()),
                        new Link(model.name(), Links.pairsOf(model.slug()))));
    }
}
