package dev.pairwise.scale;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.CatalogueAssembly;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.ChangeLog;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.IndexablePairs;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Places;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.importing.RealCatalogue;
import dev.pairwise.page.BenchmarkPages;
import dev.pairwise.page.BenchmarksPages;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.ComparisonPages;
import dev.pairwise.page.FamilyPages;
import dev.pairwise.page.FoundModels;
import dev.pairwise.page.HomePages;
import dev.pairwise.page.MakerPages;
import dev.pairwise.page.MakersPages;
import dev.pairwise.page.MethodologyPages;
import dev.pairwise.page.ModelPages;
import dev.pairwise.page.ModelsPages;
import dev.pairwise.page.ModelsRequest;
import dev.pairwise.page.PairQuery;
import dev.pairwise.page.PairsPages;
import dev.pairwise.page.ProviderPages;
import dev.pairwise.page.ProvidersPages;
import dev.pairwise.search.SiteSearch;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints what a catalogue of many times the size costs, see {@code docs/scale.md}. Takes how many times. */
public final class ScaleFigures {

    private static final int PAIRS = 2_000;
    private static final int MODELS = 500;
    private static final int PLACES = 50;
    private static final int SITEMAP_PAIRS = 1_000;

    /** Names of one, of a few and of very many models, and names that nothing has. */
    private static final List<String> QUERIES = List.of(
            "gpt",
            "claude opus",
            "gemini 2.5 pro",
            "llama 3.1 70b x7",
            "mistrall",
            "qwen3 coder",
            "zzzzqqq",
            "a",
            "deepseek-r1");

    private final Clock clock;
    private final Standings standings;
    private final List<Pair> pairs;

    private ScaleFigures(Clock clock, Standings standings) {
        this.clock = clock;
        this.standings = standings;
        this.pairs = pairs(standings.catalogue());
    }

    public static void main(String[] arguments) {
        int times = Integer.parseInt(arguments[0]);
        CatalogueDocument bundled = RealCatalogue.document().orElseThrow();
        Clock clock = new Clock("x" + times);
        Catalogue catalogue =
                clock.once("catalogue", () -> CatalogueAssembly.of(Copies.times(times, bundled), "x" + times));
        clock.say("models", catalogue.models().size());
        Standings standings = clock.once("standings", () -> Standings.of(catalogue));
        SiteSearch search = clock.once("search index", () -> SiteSearch.of(catalogue));
        Places places = clock.once("places", () -> Places.of(catalogue));
        ScaleFigures figures = new ScaleFigures(clock, standings);
        figures.pairs();
        figures.models();
        figures.search(search);
        figures.places(places);
        figures.wholeCatalogue(places);
    }

    private void pairs() {
        Standings bundled = Standings.of(RealCatalogue.find().orElseThrow());
        clock.beside(
                "pair page",
                pairs,
                pair -> page(pair, standings),
                pairs(bundled.catalogue()),
                pair -> page(pair, bundled));
        clock.each("  neighbours", pairs, standings::neighbours);
        clock.each("  may it be indexed", pairs, standings::indexability);
    }

    private static ComparisonPage page(Pair pair, Standings standings) {
        return ComparisonPages.of(Comparison.of(standings, pair, Workload.DEFAULT), PairQuery.NONE);
    }

    private void models() {
        ChangeLog none = ChangeLog.of(standings.catalogue(), List.of());
        List<Model> some = pairs.stream().map(Pair::left).limit(MODELS).toList();
        clock.each("model page", some, model -> ModelPages.of(model, standings, none));
        clock.each("  indexable partners", some, standings::indexablePartners);
        clock.each("pairs of a model, page 2", some, model -> PairsPages.of(model, standings, 2));
        clock.each("list of models", IntStream.rangeClosed(1, 10).boxed().toList(), this::listOfModels);
    }

    private void listOfModels(int number) {
        FoundModels all = FoundModels.of(ModelsRequest.PLAIN, standings.list(), text -> List.of());
        ModelsPages.of(ModelsRequest.PLAIN, standings, all, number);
    }

    private void search(SiteSearch search) {
        List<String> typed =
                Stream.generate(() -> QUERIES).limit(10).flatMap(List::stream).toList();
        clock.each("search", typed, query -> search.find(query, 20));
        clock.each("nearest names", typed, query -> search.nearestModels(query, 6));
    }

    private void places(Places places) {
        clock.each("maker", spread(places.makers().all()), maker -> MakerPages.of(maker, standings));
        clock.each("family", spread(places.families().all()), family -> FamilyPages.of(family, standings));
        clock.each("provider", spread(places.providers().all()), provider -> ProviderPages.of(provider, standings, 1));
        clock.each("test", spread(places.tests().all()), test -> BenchmarkPages.of(test, places, standings.list()));
    }

    private static <T> List<T> spread(List<T> all) {
        return IntStream.range(0, PLACES)
                .mapToObj(at -> all.get(Math.toIntExact((long) at * all.size() / PLACES)))
                .distinct()
                .toList();
    }

    /** What counts or lists all of something is made once a snapshot, or once until its finished answer is dropped. */
    private void wholeCatalogue(Places places) {
        clock.once("list of makers", () -> MakersPages.of(places));
        clock.once("list of providers", () -> ProvidersPages.of(places));
        clock.once("list of tests", () -> BenchmarksPages.of(places));
        clock.once("picker", () -> HomePages.picker(standings));
        clock.once("home", () -> HomePages.home(standings, ChangeLog.of(standings.catalogue(), List.of())));
        IndexablePairs indexable = clock.once("indexable pairs", standings::indexablePairs);
        clock.once("methodology", () -> MethodologyPages.of(standings));
        List<List<Model>> parts = clock.once("parts of the sitemap", () -> indexable.parts(SITEMAP_PAIRS));
        clock.once(
                "a part of the sitemap",
                () -> parts.get(parts.size() / 2).stream()
                        .flatMap(indexable::pairsOf)
                        .map(pair -> ComparisonPages.lastModified(Comparison.of(standings, pair, Workload.DEFAULT)))
                        .toList());
        clock.say("indexable pairs", indexable.count());
        clock.say("parts of the sitemap", parts.size());
        clock.say("most partners of a model", mostPartners());
    }

    private int mostPartners() {
        return standings.catalogue().models().stream()
                .mapToInt(model -> standings.indexablePartners(model).size())
                .max()
                .orElse(0);
    }

    private static List<Pair> pairs(Catalogue catalogue) {
        Random chance = new Random(1);
        List<Model> models = catalogue.models().stream()
                .filter(model -> !model.isRollingAlias())
                .toList();
        return Stream.generate(() -> chance.ints(2, 0, models.size()).toArray())
                .filter(two -> two[0] != two[1])
                .map(two -> Pair.of(models.get(two[0]), models.get(two[1])))
                .limit(PAIRS)
                .toList();
    }
}
