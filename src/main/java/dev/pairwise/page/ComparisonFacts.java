package dev.pairwise.page;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.wording.PriceGapWording;
import java.util.List;

/** The sections of a pair page that cite sources. No other part of the page cites one. */
record ComparisonFacts(
        PairTable scorecard,
        CostSection cost,
        PairTable specs,
        PricingSection pricing,
        PairTable capabilities,
        BenchmarkSection benchmarks) {

    /** In this order, which numbers the sources. */
    static ComparisonFacts of(Comparison comparison, PairQuery query, SourceList sources) {
        boolean differences = query.differencesOnly();
        Cells cells = new Cells(sources, comparison.ages());
        return new ComparisonFacts(
                new Scorecard(comparison, cells).table(differences),
                new CostSections(comparison, sources).section(query),
                SpecTable.of(comparison, cells, differences),
                pricing(comparison, cells, sources, differences),
                CapabilityTable.of(comparison, cells, differences),
                new BenchmarkSections(comparison, sources).section());
    }

    private static PricingSection pricing(
            Comparison comparison, Cells cells, SourceList sources, boolean differencesOnly) {
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
}
