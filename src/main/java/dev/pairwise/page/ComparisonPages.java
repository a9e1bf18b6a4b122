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
import dev.pairwise.wording.SwitchWording;
import dev.pairwise.wording.TradeoffWording;
import java.util.List;
import java.util.Optional;

/** Assembles the pair page of a comparison. */
public final class ComparisonPages {

    private final Comparison comparison;
    private final PairQuery query;
    private final SourceList sources = new SourceList();

    private ComparisonPages(Comparison comparison, PairQuery query) {
        this.comparison = comparison;
        this.query = query;
    }

    public static ComparisonPage of(Comparison comparison, PairQuery query) {
        return new ComparisonPages(comparison, query).page();
    }

    /** The day of the page at the default workload, without the rest of it: lists of all pages ask for nothing else. */
    public static Optional<String> lastModified(Comparison comparison) {
        SourceList sources = new SourceList();
        ComparisonFacts.of(comparison, PairQuery.NONE, sources);
        return day(sources);
    }

    private static Optional<String> day(SourceList sources) {
        return sources.lastChanged().map(Object::toString);
    }

    private ComparisonPage page() {
        ComparisonFacts facts = ComparisonFacts.of(comparison, query, sources);
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
                facts.scorecard(),
                tradeoffs(),
                facts.cost(),
                switching(),
                facts.specs(),
                facts.pricing(),
                facts.capabilities(),
                facts.benchmarks(),
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
                day(sources),
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
                SwitchSection.Changes.of(SwitchWording.changes(comparison, from)));
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
