package dev.pairwise.page;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Score;
import dev.pairwise.comparison.ListedModel;
import dev.pairwise.comparison.ModelList;
import dev.pairwise.comparison.Places;
import dev.pairwise.comparison.PriceChart;
import dev.pairwise.comparison.RankedList;
import dev.pairwise.comparison.Rankings;
import dev.pairwise.comparison.TakenTest;
import dev.pairwise.comparison.TestScores;
import dev.pairwise.page.BenchmarkPage.Alone;
import dev.pairwise.page.BenchmarkPage.AloneRow;
import dev.pairwise.page.BenchmarkPage.RankRow;
import dev.pairwise.page.BenchmarkPage.ScoreList;
import dev.pairwise.wording.BenchmarkWording;
import dev.pairwise.wording.ConditionsWording;
import dev.pairwise.wording.PriceChartWording;
import dev.pairwise.wording.RankingWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assembles the page of one test. */
public final class BenchmarkPages {

    private final TestScores test;
    private final Places places;
    private final ModelList models;
    private final SourceList sources = new SourceList();

    private BenchmarkPages(TestScores test, Places places, ModelList models) {
        this.test = test;
        this.places = places;
        this.models = models;
    }

    public static BenchmarkPage of(TestScores test, Places places, ModelList models) {
        return new BenchmarkPages(test, places, models).page();
    }

    private BenchmarkPage page() {
        Rankings rankings = Rankings.of(test);
        Benchmark benchmark = test.benchmark();
        Optional<PriceScatter> chart = chart();
        List<ScoreList> lists = lists(rankings);
        Alone alone = alone(rankings.alone());
        return new BenchmarkPage(
                PlaceMetas.of(
                        RankingWording.title(test),
                        RankingWording.description(test),
                        test.isIndexable(),
                        sources.lastChanged(),
                        PlaceMetas.HOME,
                        PlaceMetas.BENCHMARKS,
                        Names.link(benchmark)),
                BenchmarkWording.name(benchmark),
                RankingWording.introduction(test, rankings),
                benchmark.url().map(url -> new Link(RankingWording.site(benchmark), url)),
                chart,
                lists,
                alone,
                RelatedTests.of(benchmark, places),
                PlaceMetas.sources(sources));
    }

    /** Of every model that took the test. */
    private Optional<PriceScatter> chart() {
        List<ListedModel> takers = models.models(
                test.scores().stream().map(TakenTest::model).distinct().toList());
        return models.measure(test.benchmark().slug().value())
                .map(measure -> PriceScatters.of(
                        PriceChart.of(measure, takers),
                        sources,
                        new Link(PriceChartWording.filter(), Links.chart(measure.code()))));
    }

    private List<ScoreList> lists(Rankings rankings) {
        List<ScoreList> lists = new ArrayList<>();
        for (RankedList list : rankings.lists()) {
            lists.add(new ScoreList(
                    "list-" + (lists.size() + 1),
                    ConditionsWording.heading(list, rankings.lists()),
                    ConditionsWording.text(list),
                    list.places().stream().map(place -> row(list, place)).toList(),
                    RankingWording.more(list.places().size() - ScoreList.FIRST)));
        }
        return lists;
    }

    private RankRow row(RankedList list, RankedList.Place place) {
        TakenTest taken = place.taken();
        Score score = taken.score();
        return new RankRow(
                place.rank().map(rank -> RankingWording.rank(rank, list.sharing(place))),
                Names.link(taken.model()),
                taken.model().maker().name(),
                BenchmarkWording.score(score),
                BenchmarkSections.bar(score),
                RankingWording.measured(score),
                List.of(sources.cite(score.provenance())));
    }

    private Alone alone(List<TakenTest> alone) {
        return new Alone(
                RankingWording.alone(alone.size()),
                alone.stream()
                        .map(taken -> new AloneRow(
                                Names.link(taken.model()),
                                BenchmarkWording.score(taken.score()),
                                BenchmarkWording.detail(taken.score(), taken.model()),
                                List.of(sources.cite(taken.score().provenance()))))
                        .toList());
    }
}
