package dev.pairwise.page;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Ages;
import dev.pairwise.comparison.Change;
import dev.pairwise.comparison.ChangeLog;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Family;
import dev.pairwise.comparison.Lifecycle;
import dev.pairwise.comparison.ListedRoutes;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.SpecRow;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.ModelPage.Changes;
import dev.pairwise.page.ModelPage.FactRow;
import dev.pairwise.page.ModelPage.FactTable;
import dev.pairwise.page.PricingSection.RouteTable;
import dev.pairwise.wording.ChangeWording;
import dev.pairwise.wording.FreshnessWording;
import dev.pairwise.wording.Labels;
import dev.pairwise.wording.ModelWording;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Assembles the page of one model. */
public final class ModelPages {

    /** A year of a model that many providers offer would push its comparisons out of sight. */
    private static final int CHANGES = 25;

    /** More links than the busiest model has today; the list of all its pairs has the rest. */
    private static final int PAIRS = 400;

    private static final Comparator<Model> MOST_OFFERED_FIRST = Comparator.comparingInt(
                    (Model other) -> other.providers().size())
            .reversed()
            .thenComparing(Model::slug);

    private final Model model;
    private final Standings standings;
    private final ChangeLog log;
    private final Ages ages;
    private final SourceList sources = new SourceList();
    private final Cells cells;

    private ModelPages(Model model, Standings standings, ChangeLog log) {
        this.model = model;
        this.standings = standings;
        this.log = log;
        this.ages = Ages.in(standings.catalogue());
        this.cells = new Cells(sources, ages);
    }

    public static ModelPage of(Model model, Standings standings, ChangeLog log) {
        return new ModelPages(model, standings, log).page();
    }

    private ModelPage page() {
        CheapestRoute cheapest = standings.cheapest(model, Workload.DEFAULT);
        ListedRoutes listed = ListedRoutes.all(model, cheapest, Workload.DEFAULT);
        FactTable specs = specs();
        FactTable capabilities = capabilities();
        RouteTable routes = RouteTables.linked(sources, ages).of(model, listed);
        List<BenchmarkSection.Listing> scores = BenchmarkSections.linked(model.scores(), model, sources);
        PricingSection.History history = new Histories(sources).of(model);
        List<Model> partners = standings.indexablePartners(model);
        List<Link> pairs = pairs(mostOffered(partners));
        return new ModelPage(
                meta(listed),
                Names.of(model),
                ModelWording.banner(model, Lifecycle.of(model, ages.catalogueDate())).stream()
                        .toList(),
                ModelWording.introduction(model, listed, cheapest),
                FreshnessWording.line(
                        sources.facts(), sources.all().size(), PriceDates.of(model), ages.catalogueDate()),
                specs,
                capabilities,
                routes,
                history,
                changes(),
                scores,
                ModelWording.scores(model),
                rivals(),
                pairs,
                ModelWording.pairs(model, pairs.size(), partners.size()),
                everyPair(),
                SourceSections.of(sources, Links.model(model.slug())));
    }

    private Meta meta(ListedRoutes routes) {
        String address = Links.model(model.slug());
        return new Meta(
                ModelWording.title(model),
                ModelWording.description(model, routes),
                address,
                !model.isRollingAlias(),
                sources.lastChanged().map(Object::toString),
                Optional.of(Links.markdown(address)),
                Optional.of(Links.json(address)),
                List.of(
                        new Link("Home", Links.home()),
                        new Link("Models", Links.models()),
                        new Link(model.name(), address)));
    }

    private FactTable specs() {
        SpecCells specs = new SpecCells(cells);
        return FactTables.of(
                "Facts about the model itself",
                Stream.concat(
                                Stream.of(maker()),
                                Arrays.stream(SpecRow.values())
                                        .map(row ->
                                                new FactRow(SpecCells.label(row), specs.of(row, model), hrefOf(row))))
                        .toList());
    }

    private FactRow maker() {
        return new FactRow(
                "Maker",
                Cell.of(model.maker().name()),
                Optional.of(Links.maker(model.maker().slug())));
    }

    private Optional<String> hrefOf(SpecRow row) {
        return row == SpecRow.FAMILY ? Family.slugOf(model).map(Links::family) : Optional.empty();
    }

    private FactTable capabilities() {
        return FactTables.of(
                "Unknown means that nobody whose word is carried here has said",
                Arrays.stream(Capability.values())
                        .map(capability ->
                                new FactRow(Labels.of(capability), cells.yesOrNo(model.capability(capability))))
                        .toList());
    }

    private Changes changes() {
        List<Change> all = log.pricesOf(model);
        List<ChangeRow> shown = ChangeRows.of(all.stream().limit(CHANGES).toList());
        return new Changes(all.isEmpty() ? "" : ChangeWording.ofModel(model.name(), shown.size(), all.size()), shown);
    }

    private List<LinkGroup> rivals() {
        List<Link> rivals = pairs(standings.rivals(model));
        return rivals.isEmpty() ? List.of() : List.of(new LinkGroup(ModelWording.rivals(model), rivals));
    }

    private Optional<Link> everyPair() {
        return standings.comparable(model).isEmpty() ? Optional.empty() : Optional.of(PairsPages.link(model));
    }

    private static List<Model> mostOffered(List<Model> partners) {
        return partners.size() <= PAIRS
                ? partners
                : partners.stream()
                        .sorted(MOST_OFFERED_FIRST)
                        .limit(PAIRS)
                        .sorted(Comparator.comparing(Model::slug))
                        .toList();
    }

    private List<Link> pairs(List<Model> others) {
        return others.stream().map(other -> Names.link(Pair.of(model, other))).toList();
    }
}
