package dev.pairwise.page;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Neighbours;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Side;
import dev.pairwise.page.ComparisonPage.Differences;
import dev.pairwise.wording.BannerWording;
import dev.pairwise.wording.DeepDiveWording;
import dev.pairwise.wording.FaqWording;
import dev.pairwise.wording.FreshnessWording;
import dev.pairwise.wording.IntroWording;
import dev.pairwise.wording.MetaWording;
import dev.pairwise.wording.NeighbourWording;
import dev.pairwise.wording.PriceGapWording;
import dev.pairwise.wording.SwitchWording;
import dev.pairwise.wording.TradeoffWording;
import java.util.List;
import java.util.Optional;

/** Assembles the pair page of a comparison. */
public final class ComparisonPages {

    private final Comparison comparison;
    private final PairQuery query;
    private final SourceList sources = new SourceList();
    private final Cells cells;

    private ComparisonPages(Comparison comparison, PairQuery query) {
        this.comparison = comparison;
        this.query = query;
        this.cells = new Cells(sources, comparison.ages());
    }

    public static ComparisonPage of(Comparison comparison, PairQuery query) {
        return new ComparisonPages(comparison, query).page();
    }

    private ComparisonPage page() {
        boolean differences = query.differencesOnly();
        PairTable scorecard = new Scorecard(comparison, cells).table(differences);
        CostSection cost = new CostSections(comparison, sources).section(query);
        PairTable specs = SpecTable.of(comparison, cells, differences);
        PricingSection pricing = pricing(differences);
        PairTable capabilities = CapabilityTable.of(comparison, cells, differences);
        BenchmarkSection benchmarks = new BenchmarkSections(comparison, sources).section();
        return new ComparisonPage(
                meta(),
                Names.of(comparison.pair().left()),
                Names.of(comparison.pair().right()),
                comparison.banners().stream()
                        .map(banner -> BannerWording.text(comparison, banner))
                        .toList(),
                IntroWording.paragraphs(comparison),
                freshness(),
                VerdictSections.of(comparison),
                scorecard,
                tradeoffs(),
                cost,
                switching(),
                specs,
                pricing,
                capabilities,
                benchmarks,
                DeepDiveWording.paragraphs(comparison),
                questions(),
                neighbours(),
                SourceSections.of(sources, address()),
                differences());
    }

    private String address() {
        return Links.pair(comparison.pair());
    }

    /** Last, when every fact of the page is cited. */
    private Meta meta() {
        Pair pair = comparison.pair();
        return new Meta(
                MetaWording.title(comparison),
                MetaWording.description(comparison),
                address(),
                comparison.indexability().isIndexable(),
                sources.lastChanged().map(Object::toString),
                Optional.of(Links.markdown(address())),
                Optional.of(Links.json(address())),
                List.of(
                        new Link("Home", Links.home()),
                        new Link("Compare", Links.picker()),
                        new Link(pair.left().name(), Links.model(pair.left().slug())),
                        new Link(
                                "%s vs %s"
                                        .formatted(
                                                pair.left().name(), pair.right().name()),
                                address())));
    }

    private String freshness() {
        return FreshnessWording.line(
                sources.facts(), sources.all().size(), PriceDates.of(comparison.pair()), comparison.date());
    }

    private ChoiceSection tradeoffs() {
        return new ChoiceSection(choices(Side.LEFT), choices(Side.RIGHT));
    }

    private ChoiceSection.Choices choices(Side side) {
        return new ChoiceSection.Choices(
                TradeoffWording.heading(comparison.pair().of(side)),
                TradeoffWording.bullets(comparison, side),
                TradeoffWording.nothing(comparison, side));
    }

    private SwitchSection switching() {
        return new SwitchSection(direction(Side.LEFT), direction(Side.RIGHT));
    }

    private SwitchSection.Direction direction(Side from) {
        return new SwitchSection.Direction(
                SwitchWording.heading(comparison, from),
                SwitchWording.providers(comparison, from),
                comparison.switching().of(from).sharedProviders().stream()
                        .map(shared -> new SwitchSection.Swap(shared.provider().name(), shared.modelIdThen()))
                        .toList(),
                SwitchWording.changes(comparison, from));
    }

    private PricingSection pricing(boolean differencesOnly) {
        RouteTables tables = new RouteTables(sources, comparison.ages());
        PairTable cheapest = PairTables.of(
                "Prices of the route that gives each model's monthly cost",
                List.of(Prices.input(comparison, cells), Prices.output(comparison, cells)),
                differencesOnly);
        return new PricingSection(
                cheapest,
                PriceGapWording.sentences(comparison),
                tables.of(comparison.pair().left(), comparison.costs().routes().left()),
                tables.of(comparison.pair().right(), comparison.costs().routes().right()),
                new Histories(sources).of(comparison));
    }

    private List<Question> questions() {
        return comparison.questions().stream()
                .map(topic ->
                        new Question(FaqWording.question(comparison, topic), FaqWording.answer(comparison, topic)))
                .toList();
    }

    private List<LinkGroup> neighbours() {
        return comparison.neighbours().groups().stream().map(this::neighbours).toList();
    }

    private LinkGroup neighbours(Neighbours.Group group) {
        return new LinkGroup(
                NeighbourWording.heading(comparison, group.relation()),
                group.pairs().stream().map(Names::link).toList());
    }

    private Differences differences() {
        String label = query.differencesOnly() ? "Show all rows" : "Show differences only";
        return new Differences(query.differencesOnly(), label, SeveralForms.workload(query));
    }
}
